package sample;

import java.util.List;

/// What the files of the county's officers say besides their certificates: days away, works they keep out of,
/// trainings.
final class OfficerFileLedgers {

    /// A training and the numbers of those who missed it.
    private record Course(String day, String theme, double hours, List<Integer> absent) {}

    private static final List<Course> COURSES = List.of(
            new Course("2023-04-12", "执法证考前培训", 16, List.of(1, 23)),
            new Course("2023-09-20", "行政处罚案卷制作", 8, List.of(1, 2, 11, 23)),
            new Course("2024-03-14", "行政处罚办法和裁量基准", 16, List.of(1, 23)),
            new Course("2024-06-19", "现场检查和采样规范", 12, List.of(1, 2, 3, 6, 23)),
            new Course("2024-10-16", "双随机抽查和检查单", 4.5, List.of(2, 23)));

    private final RegisterLedgers register;

    OfficerFileLedgers(RegisterLedgers register) {
        this.register = register;
    }

    Ledger leaves() {
        var ledger = new Ledger("姓名", "执法证号", "事由", "第一天", "最后一天");
        leave(ledger, 6, "学习培训", "2024-06-17", "2024-06-21");
        leave(ledger, 9, "年休假", "2024-08-05", "2024-08-09");
        leave(ledger, 12, "病假", "2024-10-08", "2024-10-25");
        leave(ledger, 23, "借调", "2023-01-03", "");
        return ledger;
    }

    Ledger recusals() {
        var ledger = new Ledger("姓名", "执法证号", "回避单位", "统一社会信用代码", "回避事由", "具体情况");
        recusal(ledger, 7, 36, "亲属关系", "其兄任厂长");
        recusal(ledger, 10, 118, "曾经任职", "2019 年以前任安环员");
        recusal(ledger, 14, 206, "投资入股", "配偶持股");
        return ledger;
    }

    Ledger trainings() {
        var ledger = new Ledger("姓名", "执法证号", "培训日期", "培训主题", "学时");
        for (var course : COURSES) {
            for (var number = 1; number <= register.officers().size(); number++) {
                if (!course.absent().contains(number)) {
                    ledger.add(name(number), certificate(number), course.day(), course.theme(), course.hours());
                }
            }
        }
        return ledger;
    }

    private void leave(Ledger ledger, int officer, String kind, String first, String last) {
        ledger.add(name(officer), certificate(officer), kind, first, last);
    }

    private void recusal(Ledger ledger, int officer, int works, String reason, String detail) {
        var one = register.works().get(works);
        ledger.add(name(officer), certificate(officer), one.name(), one.code(), reason, detail);
    }

    private String name(int officer) {
        return register.officers().get(officer - 1);
    }

    private static String certificate(int officer) {
        return RegisterLedgers.certificate(officer);
    }
}
