package huanzhi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanzhi.base.Clock;
import huanzhi.cli.LedgerKind;
import huanzhi.document.pdf.Faces;
import huanzhi.sheet.Ledger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
            var due = new DueItems(office, house.records(), house.clock(), record -> {}, () -> {})
                    .now()
                    .getFirst();
            assertEquals(LocalDate.of(2026, 10, 4), due.due());
            assertEquals("作出行政处罚决定 吴五", due.what() + " " + due.whom());
            assertEquals("自立案日起 90 日（L08），法定日 2026-10-08，未扣除不计期间", due.ground());
        }
    }

    private <T> void take(House house, Ledger<T> ledger, String rows) throws Exception {
        var file = Files.writeString(folder.resolve("案件.csv"), rows);
        house.office().imports().keep(house.office().imports().preview(file, ledger), ledger);
    }
}
