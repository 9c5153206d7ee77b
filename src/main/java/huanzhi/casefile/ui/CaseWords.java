package huanzhi.casefile.ui;

import huanzhi.base.Money;
import huanzhi.casefile.Case;
import huanzhi.casefile.CaseSource;
import huanzhi.casefile.MeasureKind;
import huanzhi.casefile.Outcome;
import huanzhi.casefile.PartyKind;
import huanzhi.casefile.PenaltyKind;
import huanzhi.casefile.RemedyKind;
import huanzhi.casefile.RemedyResult;
import huanzhi.casefile.ServiceMethod;
import huanzhi.casefile.TransferKind;
import huanzhi.law.LawLibrary;
import huanzhi.law.Violation;
import huanzhi.officer.OfficerId;
import huanzhi.register.EnterpriseId;
import huanzhi.sheet.SheetColumn;
import huanzhi.store.ui.ColumnWords;
import huanzhi.ui.form.RecordSource;
import java.util.List;
import java.util.Optional;

/// What the columns of a case and of its lines are called, in its history and in the preview of an import.
final class CaseWords {

    static final String TABLE = "enforcement_case";

    private CaseWords() {}

    /// As the preview of an import shows them.
    static List<SheetColumn<Case>> shown() {
        return List.of(
                SheetColumn.text("立案号", 20, Case::number),
                SheetColumn.text("当事人名称", 24, each -> each.party().name()),
                SheetColumn.text("案由", 30, Case::cause),
                SheetColumn.date("发现日期", each -> Optional.of(each.discoveredOn())),
                SheetColumn.date("立案日期", each -> each.filing().filedOn()),
                SheetColumn.date("决定日期", each -> each.decision().decidedOn()),
                SheetColumn.text("决定书文号", 20, each -> each.decision().number()),
                SheetColumn.money("罚款（元）", each -> each.decision().fine()),
                SheetColumn.money("没收违法所得（元）", each -> each.decision().confiscated()),
                SheetColumn.money("缴款金额（元）", each -> each.payments().isEmpty() ? Money.ZERO : each.paid()),
                SheetColumn.date("结案日期", Case::closedOn));
    }

    static ColumnWords all(LawLibrary law, RecordSource<EnterpriseId> enterprises, RecordSource<OfficerId> officers) {
        var words = new ColumnWords(TABLE)
                .text("number", "立案号")
                .text("cause", "案由")
                .choice("source", "案件来源", CaseSource.class)
                .record("enterprise_id", "对应企业", enterprises)
                .choice("party_kind", "当事人类别", PartyKind.class)
                .text("party_name", "当事人名称")
                .text("party_code", "当事人证件号码")
                .text("party_person", "法定代表人")
                .text("party_address", "当事人地址")
                .named(
                        "violation",
                        "违法行为",
                        key -> law.violation(key).map(Violation::name).orElse(key))
                .text("act_from", "违法行为发生日")
                .text("act_to", "违法行为终了日")
                .text("discovered_on", "发现日期")
                .text("filed_on", "立案日期")
                .text("withdrawn_on", "撤销立案日期")
                .record("first_officer_id", "主办", officers)
                .record("second_officer_id", "协办", officers)
                .text("investigated_on", "调查日期")
                .text("facts", "违法事实")
                .text("discretion", "裁量说明")
                .text("correction_ordered_on", "责令改正日期")
                .text("legal_review_on", "法制审核日期")
                .text("discussed_on", "集体讨论日期")
                .text("closed_on", "结案日期")
                .text("note", "备注");
        return lines(decision(hearing(words)));
    }

    private static ColumnWords hearing(ColumnWords words) {
        return words.text("notice_on", "告知日期")
                .text("notice_served_on", "告知送达日期")
                .text("hearing_offered", "告知听证权利")
                .text("pleaded_on", "陈述申辩日期")
                .text("plea", "陈述申辩情况")
                .text("hearing_requested_on", "听证要求日期")
                .text("hearing_on", "听证日期")
                .text("hearing_result", "听证情况")
                .text("waived_on", "放弃日期");
    }

    private static ColumnWords decision(ColumnWords words) {
        return words.choice("outcome", "处理结论", Outcome.class)
                .text("decided_on", "决定日期")
                .text("decision_number", "决定书文号")
                .several("penalties", "处罚种类", PenaltyKind.class)
                .text("penalty_detail", "处罚内容")
                .money("fine", "罚款")
                .money("confiscated", "没收违法所得")
                .text("decision_served_on", "决定送达日期")
                .choice("service_method", "送达方式", ServiceMethod.class)
                .text("published_on", "公开日期");
    }

    private static ColumnWords lines(ColumnWords words) {
        return words.lines("case_evidence")
                .text("title", "证据名称")
                .text("obtained_on", "证据提取时间")
                .text("provider", "证据提供单位")
                .text("proves", "证据证明内容")
                .lines("case_measure")
                .choice("kind", "配套措施", MeasureKind.class)
                .text("decided_on", "措施决定日期")
                .text("detail", "措施内容")
                .lines("case_transfer")
                .choice("kind", "移送类型", TransferKind.class)
                .text("transferred_on", "移送日期")
                .text("recipient", "移送机关")
                .text("persons", "移送人数")
                .lines("case_payment")
                .text("paid_on", "缴款日期")
                .money("amount", "缴款金额")
                .text("receipt", "缴款凭证号")
                .lines("case_remedy")
                .choice("kind", "救济类型", RemedyKind.class)
                .text("accepted_on", "救济受理日期")
                .text("body", "救济受理机关")
                .choice("result", "救济结果", RemedyResult.class)
                .text("closed_on", "救济审结日期");
    }
}
