package huanzhi.register.ui;

import huanzhi.register.EnterpriseRow;
import huanzhi.ui.Kit;
import huanzhi.ui.table.TableBuilder;

/// The columns of the list of enterprises, and what it can be narrowed by.
record EnterpriseTable(EnterpriseCard card) {

    TableBuilder<EnterpriseRow> of(Kit kit) {
        return new TableBuilder<EnterpriseRow>(kit, "register.list", EnterpriseRow::id)
                .text("名称", EnterpriseRow::name, it -> it.width(190).frozen())
                .text("信用代码", EnterpriseRow::creditCode, it -> it.width(168))
                .choice("类别", EnterpriseRow::supervision, it -> it.width(52))
                .choice("状态", EnterpriseRow::operation, it -> it.width(56))
                .text("乡镇", EnterpriseRow::town, it -> it.width(84))
                .text("行业", EnterpriseRow::industry, it -> it.width(96))
                .badge("许可到期", card::permit, it -> it.width(104))
                .badge("本年检查", card::visits, it -> it.width(88))
                .choice("许可类别", EnterpriseRow::permitClass, it -> it.width(76).hidden())
                .text("联系人", EnterpriseRow::contact, it -> it.width(70).hidden())
                .text("电话", EnterpriseRow::phone, it -> it.width(110).hidden())
                .text("信用", EnterpriseRow::creditRating, it -> it.width(56).hidden())
                .text("风险", EnterpriseRow::riskGrade, it -> it.width(56).hidden())
                .date("退出", EnterpriseRow::leftOn, it -> it.width(96).hidden())
                .facet("类别", row -> row.supervision().label())
                .facet("乡镇", EnterpriseRow::town)
                .facet("状态", row -> row.operation().label())
                .facet("频次", row -> row.visits().standing())
                .facet("许可", row -> row.permitClass().label());
    }
}
