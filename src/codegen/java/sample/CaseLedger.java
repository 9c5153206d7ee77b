package sample;

import java.util.LinkedHashMap;
import java.util.Map;

/// The penalty cases of two years. For 2024: four cases filed and decided, fines of 247,650.00 yuan in all, one of them
/// handed to the police, nobody asked for a review or went to court.
final class CaseLedger {

    private static final String[] HEADINGS = {
        "立案号",
        "案由",
        "案件来源",
        "当事人类别",
        "当事人名称",
        "证件号码",
        "法定代表人",
        "当事人地址",
        "违法行为",
        "行为发生日期",
        "行为终了日期",
        "发现日期",
        "立案日期",
        "承办人",
        "调查日期",
        "违法事实",
        "裁量说明",
        "责令改正日期",
        "告知日期",
        "告知送达日期",
        "告知听证",
        "陈述申辩日期",
        "陈述申辩情况",
        "法制审核日期",
        "集体讨论日期",
        "处理结论",
        "决定日期",
        "决定书文号",
        "处罚种类",
        "处罚内容",
        "罚款（元）",
        "没收违法所得（元）",
        "决定送达日期",
        "送达方式",
        "公开日期",
        "移送类型",
        "移送日期",
        "移送机关",
        "移送人数",
        "缴款日期",
        "缴款金额（元）",
        "缴款凭证号",
        "救济类型",
        "救济受理日期",
        "救济机关",
        "救济结果",
        "结案日期",
        "证据",
        "备注"
    };

    private final RegisterLedgers register;
    private final Ledger ledger = new Ledger(HEADINGS);

    CaseLedger(RegisterLedgers register) {
        this.register = register;
    }

    Ledger write() {
        add(2023, 1, 11, "超标", "02-14", 120000, Map.of());
        add(2023, 2, 47, "台账", "04-11", 21000, Map.of());
        add(2023, 3, 90, "扬尘", "05-16", 18000, Map.of());
        add(
                2023,
                4,
                133,
                "无证",
                "07-04",
                100000,
                Map.of("救济类型", "行政复议", "救济受理日期", "2023-11-06", "救济机关", "澜州市人民政府", "救济结果", "维持"));
        add(2023, 5, 176, "危废", "08-22", 100000, Map.of());
        add(2024, 1, 219, "超标", "03-05", 100000, Map.of());
        add(
                2024,
                2,
                262,
                "台账",
                "04-23",
                22000,
                Map.of("陈述申辩日期", "2024-05-24", "陈述申辩情况", "当事人提出已补齐台账，请求从轻。经复核，其改正情况属实，已在裁量时考虑，拟罚款数额不变。"));
        add(2024, 3, 305, "扬尘", "06-18", 22000, Map.of());
        add(
                2024,
                4,
                348,
                "逃避监管",
                "08-06",
                103650,
                Map.of("移送类型", "行政拘留", "移送日期", "2024-10-22", "移送机关", "青岚县公安局", "移送人数", "1"));
        return ledger;
    }

    private record Violation(String name, String cause, String facts) {}

    private static final Map<String, Violation> VIOLATIONS = Map.of(
            "超标",
            new Violation("超标、超总量排放水污染物", "涉嫌超标排放水污染物案", "废水总排口外排废水化学需氧量浓度为186mg/L，超过排放标准限值100mg/L"),
            "台账",
            new Violation("未按规定自行监测、记录", "涉嫌未保存原始监测记录案", "未按排污许可证要求保存自行监测原始记录，缺少六个月的记录"),
            "扬尘",
            new Violation("物料贮存、装卸未防治扬尘", "涉嫌物料堆场未防治扬尘污染案", "砂石堆场未密闭也未覆盖，装卸时未采取喷淋措施"),
            "无证",
            new Violation("无证排污", "涉嫌未取得排污许可证排放污染物案", "未取得排污许可证，自当年三月起生产并排放废气"),
            "危废",
            new Violation("危险废物标志、管理计划、台账、贮存、联单、应急预案等不符合规定", "涉嫌不规范贮存危险废物案", "废机油桶露天堆放，未设置危险废物识别标志"),
            "逃避监管",
            new Violation("以逃避监管的方式排放水污染物", "涉嫌以逃避监管的方式排放水污染物案", "生产废水未经处理，经雨水沟旁路软管排入厂外沟渠"));

    private void add(
            int year, int serial, int works, String kind, String discovered, int fine, Map<String, String> more) {
        var party = register.works().get(works);
        var violation = VIOLATIONS.get(kind);
        var found = java.time.LocalDate.parse(year + "-" + discovered);
        var cells = new LinkedHashMap<String, Object>();
        cells.put("立案号", "青岚环立〔" + year + "〕" + serial + "号");
        cells.put("案由", violation.cause());
        cells.put("案件来源", serial % 3 == 0 ? "投诉举报" : "现场检查");
        cells.put("当事人类别", "法人或者非法人组织");
        cells.put("当事人名称", party.name());
        cells.put("证件号码", party.code());
        cells.put("法定代表人", party.person());
        cells.put("当事人地址", party.address());
        cells.put("违法行为", violation.name());
        cells.put("行为发生日期", found.toString());
        cells.put("行为终了日期", found.toString());
        cells.put("发现日期", found.toString());
        cells.put("立案日期", found.plusDays(3).toString());
        cells.put(
                "承办人",
                register.officers().get(4 + serial) + "、" + register.officers().get(11 + serial));
        cells.put("调查日期", found.toString());
        cells.put("违法事实", violation.facts() + "。");
        cells.put("裁量说明", "依照湖南省生态环境保护行政处罚裁量权基准规定（2021版），综合违法情节、改正态度和是否初次违法确定。");
        cells.put("责令改正日期", found.plusDays(4).toString());
        cells.put("告知日期", found.plusDays(28).toString());
        cells.put("告知送达日期", found.plusDays(29).toString());
        cells.put("告知听证", "否");
        cells.put("法制审核日期", found.plusDays(42).toString());
        cells.put("集体讨论日期", found.plusDays(44).toString());
        cells.put("处理结论", "行政处罚");
        cells.put("决定日期", found.plusDays(48).toString());
        cells.put("处罚种类", "罚款");
        cells.put("罚款（元）", fine);
        cells.put("决定送达日期", found.plusDays(49).toString());
        cells.put("送达方式", "直接送达");
        cells.put("公开日期", found.plusDays(52).toString());
        cells.put("缴款日期", found.plusDays(60).toString());
        cells.put("缴款金额（元）", fine);
        cells.put("缴款凭证号", "FS" + year + String.format("%04d", serial));
        cells.put("结案日期", found.plusDays(66).toString());
        cells.put("证据", evidence(party, found));
        cells.putAll(more);
        var row = new Object[HEADINGS.length];
        for (var column = 0; column < HEADINGS.length; column++) {
            row[column] = cells.getOrDefault(HEADINGS[column], "");
        }
        ledger.add(row);
    }

    private static String evidence(RegisterLedgers.Works party, java.time.LocalDate found) {
        return "营业执照、法定代表人身份证复印件各1份|" + found + "|" + party.name() + "|证明当事人基本信息\n" + "《现场检查（勘察）笔录》1份|" + found
                + "|澜州市生态环境局青岚分局|证明现场检查时的违法事实和情节";
    }
}
