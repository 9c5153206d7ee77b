package huanzhi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanzhi.base.Clock;
import huanzhi.cli.LedgerKind;
import huanzhi.document.pdf.Faces;
import huanzhi.plan.InspectionPlan;
import huanzhi.settings.Parameter;
import huanzhi.sheet.Ledger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DueItemsTest {

    private static final Clock WED_2026_07_01 = Clock.on(LocalDate.of(2026, 7, 1));

    @TempDir
    private Path folder;

    /// 90 days from 2026-07-06 end on Sunday 2026-10-04, in the holidays.
    @Test
    void aCaseIsDueOnItsStrictDayAndSaysTheLawfulOne() throws Exception {
        var house = Wiring.house(folder.resolve("data"), WED_2026_07_01, Faces.bundled());
        try (var office = house.office()) {
            take(house, office.ledgers().get(LedgerKind.CASES), """
                案由,当事人类别,当事人名称,当事人地址,行为发生日期,发现日期,立案日期
                涉嫌某某案,自然人,吴五,石桥镇,2026-7-1,2026-7-1,2026-7-6
                """);
            var due = new DueItems(office, house.records(), house.clock(), record -> {}, () -> {}, () -> {})
                    .now()
                    .getFirst();
            assertEquals(LocalDate.of(2026, 10, 4), due.due());
            assertEquals("作出行政处罚决定 吴五", due.what() + " " + due.whom());
            assertEquals("自立案日起 90 日（L08），法定日 2026-10-08，未扣除不计期间", due.ground());
        }
    }

    /// On 2026-07-01: 30 days end on 07-31, 90 on 09-29; 2026-03-31 is past, and only one body has the plan.
    @Test
    void certificatesAreTwiceRemindedOfAndThePlanUntilBothBodiesHaveIt() throws Exception {
        var house = Wiring.house(folder.resolve("data"), WED_2026_07_01, Faces.bundled());
        try (var office = house.office()) {
            take(house, office.ledgers().get(LedgerKind.OFFICERS), """
                姓名,执法证号,有效期至
                甲,ZF001,2026-07-31
                乙,ZF002,2026-08-01
                丙,ZF003,2026-09-29
                丁,ZF004,2026-09-30
                """);
            assertEquals(List.of("执法证到期（30 日内） 甲", "执法证到期 乙", "执法证到期 丙"), due(house));
            var plan = InspectionPlan.empty(2026);
            var saved = office.plan().plans().save(Optional.empty(), plan);
            assertEquals("备案年度检查计划 2026 年检查计划", due(house).getLast());
            var march = Optional.of(LocalDate.of(2026, 3, 20));
            office.plan()
                    .plans()
                    .save(
                            Optional.of(saved),
                            new InspectionPlan(
                                    2026, "", "", Optional.empty(), march, march, Optional.empty(), "", List.of(), ""));
            assertEquals(3, due(house).size());
        }
    }

    /// On 2026-07-01, reviews holding 12 months: one of 2025-08-01 lapses with the 31st day; those of one day are one
    // line,
    /// and a certificate that runs out before its review is spoken of alone. Of 15 months all hold longer than 90
    // days.
    @Test
    void reviewsAreTwiceRemindedOfTogether() throws Exception {
        var house = Wiring.house(folder.resolve("data"), WED_2026_07_01, Faces.bundled());
        try (var office = house.office()) {
            take(house, office.ledgers().get(LedgerKind.OFFICERS), """
                姓名,执法证号,有效期至,发证日期,最近年审,在岗状态
                甲,ZF001,2028-06-30,2023-07-01,2025-07-31,
                乙,ZF002,2028-06-30,2023-07-01,2025-08-01,
                丙,ZF003,2028-06-30,2025-08-01,,
                丁,ZF004,2028-06-30,,2025-08-01,借调
                戊,ZF005,2028-06-30,,2025-08-01,
                己,ZF006,2028-06-30,,2025-08-01,离岗
                庚,ZF007,2028-06-30,,2025-09-30,
                辛,ZF008,2026-08-20,,2025-09-01,
                壬,ZF009,2028-06-30,,,
                """);
            assertEquals(List.of("执法证到期 辛", "执法证年审（30 日内） 甲", "执法证年审 乙、丙、丁等 4 人"), due(house));
            office.settings().propose(Parameter.CERTIFICATE_REVIEW_MONTHS, "15");
            assertEquals(List.of("执法证到期 辛"), due(house));
        }
    }

    private static List<String> due(House house) {
        return new DueItems(house.office(), house.records(), house.clock(), record -> {}, () -> {}, () -> {})
                .now().stream().map(item -> item.what() + " " + item.whom()).toList();
    }

    private <T> void take(House house, Ledger<T> ledger, String rows) throws Exception {
        var file = Files.writeString(folder.resolve("台账.csv"), rows);
        house.office().imports().keep(house.office().imports().preview(file, ledger), ledger);
    }
}
