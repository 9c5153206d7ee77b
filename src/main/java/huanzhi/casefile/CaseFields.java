package huanzhi.casefile;

import static huanzhi.sheet.ImportField.optional;
import static huanzhi.sheet.ImportField.required;

import huanzhi.base.Labelled;
import huanzhi.sheet.ImportField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The headings of the ledger of cases.
final class CaseFields {

    static final ImportField NUMBER = optional("立案号", "留空由程序按年度编号", "案件编号", "案号");
    static final ImportField CAUSE = required("案由", "涉嫌……案", "案件名称");
    static final ImportField SOURCE = optional("案件来源", Labelled.all(CaseSource.class) + "之一；留空为现场检查", "来源");
    static final ImportField VIOLATION = optional("违法行为", "违法行为目录里的名称；留空以后再选", "违法行为类别");
    static final ImportField ACT_FROM = required("行为发生日期", "如 2024-03-05", "违法行为发生日期");
    static final ImportField ACT_TO = optional("行为终了日期", "留空为持续至发现之日", "违法行为终了日期");
    static final ImportField DISCOVERED = required("发现日期", "", "案发日期");
    static final ImportField FILED = optional("立案日期", "", "立案时间");
    static final ImportField WITHDRAWN = optional("撤销立案日期", "");
    static final ImportField OFFICERS = optional("承办人", "两名，用顿号分隔；同名的写成 姓名（执法证号）", "办案人员", "执法人员");
    static final ImportField CLOSED = optional("结案日期", "", "结案时间");
    static final ImportField NOTE = optional("备注", "");

    static final ImportField PARTY_KIND = optional("当事人类别", Labelled.all(PartyKind.class) + "之一；留空为法人或者非法人组织", "当事人类型");
    static final ImportField PARTY = required("当事人名称", "与营业执照或者身份证一致", "当事人", "被处罚人", "被处罚单位");
    static final ImportField PARTY_CODE = optional("证件号码", "统一社会信用代码或者身份证件号码；名录库里的企业可以不填", "统一社会信用代码", "身份证件号码");
    static final ImportField PARTY_PERSON = optional("法定代表人", "或者负责人、经营者；名录库里的企业可以不填", "负责人", "经营者");
    static final ImportField PARTY_ADDRESS = optional("当事人地址", "名录库里的企业可以不填", "住址", "地址");

    static final ImportField INVESTIGATED = optional("调查日期", "", "调查时间");
    static final ImportField FACTS = optional("违法事实", "", "主要违法事实");
    static final ImportField DISCRETION = optional("裁量说明", "", "裁量理由");
    static final ImportField CORRECTION = optional("责令改正日期", "");
    static final ImportField LEGAL_REVIEW = optional("法制审核日期", "");
    static final ImportField DISCUSSION = optional("集体讨论日期", "");
    static final ImportField EVIDENCE = optional("证据", "每行一份：名称和份数|提取日期|提供单位|证明内容");

    static final ImportField NOTICE = optional("告知日期", "事先（听证）告知书的日期", "告知书日期");
    static final ImportField NOTICE_SERVED = optional("告知送达日期", "", "告知书送达日期");
    static final ImportField HEARING_OFFERED = optional("告知听证", "是或者否；留空为否", "是否告知听证");
    static final ImportField PLEADED = optional("陈述申辩日期", "");
    static final ImportField PLEA = optional("陈述申辩情况", "", "陈述申辩意见");
    static final ImportField HEARING_REQUESTED = optional("听证申请日期", "");
    static final ImportField HEARING = optional("听证日期", "", "听证举行日期");
    static final ImportField HEARING_RESULT = optional("听证情况", "", "听证意见");
    static final ImportField WAIVED = optional("放弃日期", "书面放弃陈述申辩和听证的日期", "放弃陈述申辩日期");

    static final ImportField OUTCOME = optional("处理结论", Labelled.all(Outcome.class) + "之一；有处罚种类和决定日期的可以不填", "处理结果");
    static final ImportField DECIDED = optional("决定日期", "", "处罚日期", "处罚决定日期");
    static final ImportField DECISION_NUMBER = optional("决定书文号", "", "处罚决定书文号", "文号");
    static final ImportField PENALTIES =
            optional("处罚种类", "用顿号分隔：" + Labelled.all(PenaltyKind.class) + "；只有罚款或者没收违法所得的可以不填");
    static final ImportField PENALTY_DETAIL = optional("处罚内容", "");
    static final ImportField FINE = optional("罚款（元）", "列名写明万元的按万元", "罚款金额", "罚款数额", "罚款");
    static final ImportField CONFISCATED = optional("没收违法所得（元）", "列名写明万元的按万元", "没收金额", "没收违法所得");
    static final ImportField DECISION_SERVED = optional("决定送达日期", "", "送达日期", "决定书送达日期");
    static final ImportField SERVICE_METHOD = optional("送达方式", Labelled.all(ServiceMethod.class) + "之一；填了决定送达日期的必须填写");
    static final ImportField PUBLISHED = optional("公开日期", "", "公示日期");

    static final Map<MeasureKind, ImportField> MEASURES = measures();
    static final ImportField TRANSFER_KIND =
            optional("移送类型", Labelled.all(TransferKind.class) + "之一；填了移送日期的必须填写", "移送种类");
    static final ImportField TRANSFERRED = optional("移送日期", "移送公安机关的日期");
    static final ImportField TRANSFER_TO = optional("移送机关", "", "接收机关");
    static final ImportField TRANSFER_PERSONS = optional("移送人数", "整数，留空为 0");
    static final ImportField PAID = optional("缴款日期", "一次缴清的；分期的在程序里补记", "缴纳日期");
    static final ImportField PAYMENT = optional("缴款金额（元）", "列名写明万元的按万元", "缴款金额", "缴纳金额");
    static final ImportField RECEIPT = optional("缴款凭证号", "", "缴款凭证", "票据号");
    static final ImportField REMEDY_KIND = optional("救济类型", Labelled.all(RemedyKind.class) + "之一；填了救济受理日期的必须填写");
    static final ImportField REMEDY_ACCEPTED = optional("救济受理日期", "复议机关或者法院受理的日期", "复议诉讼受理日期");
    static final ImportField REMEDY_BODY = optional("救济机关", "", "复议机关", "法院");
    static final ImportField REMEDY_RESULT = optional("救济结果", Labelled.all(RemedyResult.class) + "之一；留空为未结", "复议诉讼结果");
    static final ImportField REMEDY_CLOSED = optional("救济审结日期", "");

    private CaseFields() {}

    static List<ImportField> all() {
        return Stream.of(
                        List.of(
                                NUMBER,
                                CAUSE,
                                SOURCE,
                                PARTY_KIND,
                                PARTY,
                                PARTY_CODE,
                                PARTY_PERSON,
                                PARTY_ADDRESS,
                                VIOLATION,
                                ACT_FROM,
                                ACT_TO,
                                DISCOVERED,
                                FILED,
                                WITHDRAWN,
                                OFFICERS,
                                INVESTIGATED,
                                FACTS,
                                DISCRETION,
                                CORRECTION),
                        List.of(
                                NOTICE,
                                NOTICE_SERVED,
                                HEARING_OFFERED,
                                PLEADED,
                                PLEA,
                                HEARING_REQUESTED,
                                HEARING,
                                HEARING_RESULT,
                                WAIVED,
                                LEGAL_REVIEW,
                                DISCUSSION),
                        List.of(
                                OUTCOME,
                                DECIDED,
                                DECISION_NUMBER,
                                PENALTIES,
                                PENALTY_DETAIL,
                                FINE,
                                CONFISCATED,
                                DECISION_SERVED,
                                SERVICE_METHOD,
                                PUBLISHED),
                        List.copyOf(MEASURES.values()),
                        List.of(
                                TRANSFER_KIND,
                                TRANSFERRED,
                                TRANSFER_TO,
                                TRANSFER_PERSONS,
                                PAID,
                                PAYMENT,
                                RECEIPT,
                                REMEDY_KIND,
                                REMEDY_ACCEPTED,
                                REMEDY_BODY,
                                REMEDY_RESULT,
                                REMEDY_CLOSED,
                                CLOSED,
                                EVIDENCE,
                                NOTE))
                .flatMap(List::stream)
                .toList();
    }

    /// One heading a kind: `查封扣押日期`, …
    private static Map<MeasureKind, ImportField> measures() {
        var fields = new EnumMap<MeasureKind, ImportField>(MeasureKind.class);
        for (var kind : MeasureKind.values()) {
            fields.put(kind, optional(kind.label() + "日期", kind.label() + "决定的日期"));
        }
        return fields;
    }
}
