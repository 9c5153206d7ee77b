package huanzhi.register.ui;

import huanzhi.register.Operation;
import huanzhi.register.PermitClass;
import huanzhi.register.Supervision;
import huanzhi.store.ui.ColumnWords;

/// What the columns of an enterprise are called in its history.
final class EnterpriseWords {

    static final String TABLE = "enterprise";

    private EnterpriseWords() {}

    static ColumnWords all() {
        return new ColumnWords(TABLE)
                .text("name", "单位名称")
                .text("credit_code", "信用代码")
                .text("former_name", "曾用名")
                .text("legal_person", "法定代表人")
                .text("contact", "环保联系人")
                .text("phone", "联系电话")
                .text("registered_address", "注册地址")
                .text("production_address", "生产地址")
                .text("town", "乡镇")
                .text("industry_code", "行业代码")
                .text("industry", "行业名称")
                .choice("operation", "生产状态", Operation.class)
                .choice("supervision", "监管类别", Supervision.class)
                .choice("permit_class", "许可管理类别", PermitClass.class)
                .text("permit_number", "排污许可证号")
                .text("permit_expires_on", "许可到期")
                .text("credit_rating", "信用等级")
                .text("listed_on", "入库日期")
                .text("note", "备注");
    }
}
