package sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The visits of two years. For 2024: 113 works drawn at random (115 visits), 150 on-site visits by 306 officers in
/// all.
final class InspectionLedger {

    private record Visit(LocalDate day, RegisterLedgers.Works works, String source, boolean onSite, int officers) {}

    private final Invention invention;
    private final RegisterLedgers register;
    private final Ledger ledger = new Ledger(
            "检查编号",
            "单位名称",
            "统一社会信用代码",
            "检查来源",
            "检查日期",
            "是否现场检查",
            "执法人员",
            "检查地点",
            "检查事项",
            "检查情况",
            "发现问题数",
            "完成整改数",
            "处理结果",
            "结果公示日期",
            "备注");

    InspectionLedger(Invention invention, RegisterLedgers register) {
        this.invention = invention;
        this.register = register;
    }

    Ledger write() {
        year(2023, 98, 0, 36, 2, 14);
        year(2024, 113, 2, 35, 6, 20);
        return ledger;
    }

    private void year(int year, int drawn, int drawnTwice, int others, int byThree, int offSite) {
        var visits = new ArrayList<Visit>();
        var offset = year * 7;
        for (var i = 0; i < drawn + drawnTwice; i++) {
            visits.add(visit(year, worksAt(offset + (i % drawn) * 3), "双随机", true, i < byThree ? 3 : 2));
        }
        var sources = List.of("日常检查", "投诉核查", "专项检查", "投诉核查", "复查");
        for (var i = 0; i < others; i++) {
            visits.add(visit(year, worksAt(offset + 1 + i * 5), sources.get(i % sources.size()), true, 2));
        }
        for (var i = 0; i < offSite; i++) {
            visits.add(visit(year, worksAt(offset + 2 + i * 4), "日常检查", false, 2));
        }
        visits.sort(Comparator.comparing(Visit::day));
        for (var i = 0; i < visits.size(); i++) {
            add(year, i + 1, visits.get(i));
        }
    }

    private Visit visit(int year, RegisterLedgers.Works works, String source, boolean onSite, int officers) {
        return new Visit(invention.dayIn(year), works, source, onSite, officers);
    }

    private RegisterLedgers.Works worksAt(int index) {
        return register.works().get(index % register.works().size());
    }

    private void add(int year, int serial, Visit visit) {
        var found = serial % 6 == 0 ? 1 + serial % 2 : 0;
        ledger.add(
                "检〔" + year + "〕" + serial + "号",
                visit.works().name(),
                visit.works().code(),
                visit.source(),
                visit.day().toString(),
                visit.onSite() ? "是" : "否",
                String.join("、", officersFor(serial, visit.officers())),
                visit.onSite() ? visit.works().address() : "在线监控平台",
                "排污许可证执行、污染防治设施运行、危险废物管理",
                found == 0 ? "检查时正在生产，污染防治设施运行正常，台账齐全。" : "检查发现台账记录不全，标识牌缺失，已提出整改要求。",
                found,
                found,
                found == 0 ? "未发现问题" : "现场整改",
                visit.source().equals("双随机") ? visit.day().plusDays(14).toString() : "",
                "");
    }

    /// Two or three of the enforcement brigade, who are numbers 4 to 22 of the list, in turn.
    private List<String> officersFor(int serial, int count) {
        var team = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            team.add(register.officers().get(3 + (serial * 2 + i) % 19));
        }
        return team;
    }
}
