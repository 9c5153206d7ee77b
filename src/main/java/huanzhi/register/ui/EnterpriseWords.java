package huanzhi.register.ui;

import huanzhi.register.KeyUnit;
import huanzhi.register.Operation;
import huanzhi.register.OutletKind;
import huanzhi.register.PermitClass;
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
                .text("operation_since", "生产状态起始日期")
                .text("supervision", "监管类别")
                .text("supervision_ground", "类别理由")
                .text("supervision_by_hand", "类别由人选定")
                .several("key_units", "重点单位", KeyUnit.class)
                .text("risk_grade", "风险等级")
                .choice("permit_class", "许可管理类别", PermitClass.class)
                .text("permit_number", "排污许可证号")
                .text("permit_expires_on", "许可到期")
                .text("credit_rating", "信用等级")
                .text("listed_on", "入库日期")
                .text("left_on", "退出日期")
                .text("note", "备注")
                .lines("enterprise_detail")
                .text("park", "园区")
                .text("longitude", "经度")
                .text("latitude", "纬度")
                .text("scale", "规模")
                .text("started_on", "投产日期")
                .text("operation_note", "状态说明")
                .text("permit_issued_on", "发证日期")
                .text("assessment_kind", "环评类型")
                .text("assessment_number", "环评文号")
                .text("acceptance", "验收情况")
                .text("online_monitored", "自动监控")
                .text("outlet_count", "排口数")
                .text("pollutants", "主要污染物")
                .text("radiation", "辐射")
                .text("listing_ground", "入库依据")
                .text("leaving_reason", "退出原因")
                .lines("enterprise_outlet")
                .text("number", "排口")
                .choice("kind", "排口种类", OutletKind.class)
                .text("name", "排口名称")
                .text("destination", "排放去向")
                .text("pollutants", "排口污染物")
                .text("monitored", "排口自动监测")
                .lines("enterprise_point")
                .text("place", "监测点位")
                .text("factors", "监测因子")
                .text("frequency", "监测频次")
                .lines("enterprise_waste")
                .text("waste_class", "危险废物")
                .text("yearly_tonnes", "年产生量（吨）")
                .text("handling", "处置方式")
                .lines("positive_listing")
                .text("entered_on", "列入正面清单")
                .text("ground", "列入理由")
                .text("left_on", "移出正面清单")
                .text("reason", "移出理由")
                .lines("permit_report")
                .text("period", "执行报告期")
                .text("handed_in_on", "执行报告提交")
                .lines("enterprise_merger")
                .text("name", "并入的企业")
                .text("code", "并入企业的代码")
                .text("merged_on", "合并日期");
    }
}
