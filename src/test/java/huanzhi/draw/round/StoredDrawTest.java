package huanzhi.draw.round;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Refusal;
import huanzhi.draw.DrawFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredDrawTest {

    @TempDir
    private Path folder;

    private InventedOffice office;

    @BeforeEach
    void open() {
        office = new InventedOffice(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void freezeRevealDispatchOpen() {
        var frozen = office.frozen();
        assertEquals("双随机〔2026〕1号", frozen.content().number());
        assertEquals(RoundStage.FROZEN, stage());
        office.draws.revealing().reveal(frozen.id(), "81532", "");
        assertEquals(RoundStage.DRAWN, stage());
        assertTrue(office.draws.revealing().verify(frozen.id()).isSound());
        office.draws.dispatching().spread(frozen.id(), day(3), day(5));
        assertEquals(RoundStage.DISPATCHED, stage());
        office.on(day(5));
        assertEquals(4, office.draws.dispatching().openDue());
        assertEquals(RoundStage.OPENED, stage());
        assertEquals(4, office.taken.size());
        var names = new HashSet<>(
                view(frozen.id()).tasks().stream().map(TaskView::enterprise).toList());
        assertEquals(4, names.size());
        assertTrue(names.stream().allMatch(name -> name.startsWith("试样厂")), names::toString);
    }

    @Test
    void aTaskThatIsChangedAfterItsDayWasNotOpenedEarly() {
        var id = office.dispatched();
        office.on(day(5));
        office.draws.dispatching().openDue();
        var leader = view(id).tasks().getFirst().names().orElseThrow().team().getFirst();
        office.draws.amending().exchange(id, 1, leader.certificate(), "经办甲", "其妻在该厂任职");
        assertEquals(
                Optional.empty(),
                view(id).tasks().getFirst().names().orElseThrow().early());
    }

    /// 2026-03-03 to 05 are Tuesday to Thursday: four tasks on three days are two, one and one.
    @Test
    void tasksAreSpreadEvenlyOverWorkingDays() {
        var id = office.drawn();
        office.draws.dispatching().spread(id, day(3), day(5));
        assertEquals(
                "[2026-03-03, 2026-03-03, 2026-03-04, 2026-03-05]",
                view(id).tasks().stream()
                        .map(task -> task.visitOn().orElseThrow())
                        .toList()
                        .toString());
    }

    /// Over a weekend: 2026-03-07 and 08 are Saturday and Sunday.
    @Test
    void nobodyIsSentOutOnAWeekend() {
        var id = office.drawn();
        var weekend =
                assertThrows(Refusal.class, () -> office.draws.dispatching().spread(id, day(7), day(8)));
        assertTrue(weekend.sentence().contains("没有工作日"), weekend::sentence);
    }

    @Test
    void whatIsDrawnOnceStaysByteForByte() {
        var id = office.dispatched();
        var again = assertThrows(Refusal.class, () -> office.draws.revealing().reveal(id, "", ""));
        assertTrue(again.sentence().contains("已经在 2026-03-02 09:00 抽取"), again::sentence);
        office.draws.dispatching().open(id, all(), "局长丙", "试验");
        var first = office.draws.views().published(id);
        assertArrayEquals(first, office.draws.views().published(id));
        assertTrue(DrawFile.read("记录", first).number().equals("双随机〔2026〕1号"));
    }

    /// Neither pressing twice nor another draw of the same period and matter goes through without a reason.
    @Test
    void aSecondFreezeOfThePeriodIsTold() {
        office.frozen();
        var second = assertThrows(Refusal.class, office::frozen);
        assertTrue(second.sentence().contains("已有抽取“双随机〔2026〕1号”"), second::sentence);
        var again = office.draws.freezing().freeze(office.order(InventedOffice.SPRING, "", "", "上级要求加抽一次"));
        assertEquals("双随机〔2026〕2号", again.content().number());
        assertEquals("双随机〔2026〕1号", view(again.id()).earlier().getFirst().number());
        office.draws.freezing().freeze(office.order(new DrawPeriod(2026, 2)));
    }

    @Test
    void aCancelledDrawStaysInTheListWithItsReason() {
        var id = office.frozen().id();
        assertThrows(Refusal.class, () -> office.draws.freezing().cancel(id, "经办甲", " "));
        office.draws.freezing().cancel(id, "经办甲", "名录库漏了两家");
        assertEquals(RoundStage.CANCELLED, stage());
        assertEquals("名录库漏了两家", view(id).round().cancellation().orElseThrow().reason());
        assertThrows(Refusal.class, () -> office.draws.revealing().reveal(id, "", ""));
        var next = office.frozen();
        assertEquals(1, view(next.id()).earlier().size());
        assertTrue(office.database.operations(3).stream()
                .anyMatch(each -> each.title().equals("作废抽取“双随机〔2026〕1号”：名录库漏了两家") && !each.undoable()));
    }

    @Test
    void theSupervisorsPasswordIsNeeded() {
        var id = office.draws
                .freezing()
                .freeze(office.order(InventedOffice.SPRING, "次日体彩", "梅花三弄", ""))
                .id();
        var wrong = assertThrows(Refusal.class, () -> office.draws.revealing().reveal(id, "81532", "梅花"));
        assertEquals("监督口令不对，请由监督人“法制乙”重新输入。", wrong.sentence());
        var missing = assertThrows(Refusal.class, () -> office.draws.revealing().reveal(id, "", "梅花三弄"));
        assertTrue(missing.sentence().contains("约定了公开数（次日体彩）"), missing::sentence);
        office.draws.revealing().reveal(id, "81532", "梅花三弄");
        assertTrue(office.draws.revealing().verify(id).isSound());
    }

    /// The next day the program is started anew, after the power failed; the database file is gone, too.
    @Test
    void aPowerCutBetweenFreezeAndRevealLosesNothing() throws IOException {
        var id = office.frozen().id();
        office.database.close();
        try (var files = Files.list(folder.resolve("data"))) {
            for (var file :
                    files.filter(each -> each.toString().contains(".mv.db")).toList()) {
                Files.delete(file);
            }
        }
        office = new InventedOffice(folder.resolve("data"), 0);
        office.draws.revealing().reveal(id, "", "");
        office = office.reopened();
        assertTrue(office.draws.revealing().verify(id).isSound());
        assertEquals(4, view(id).tasks().size());
    }

    @Test
    void anOfficerTakesHisShareOfTheQuarterAlong() {
        office.drawn();
        var id = office.draws
                .freezing()
                .freeze(office.order(InventedOffice.SPRING, "", "", "加抽"))
                .id();
        office.draws.revealing().reveal(id, "", "");
        office.draws.dispatching().spread(id, day(3), day(5));
        office.draws.dispatching().open(id, all(), "局长丙", "试验");
        var record = DrawFile.read("记录", office.draws.views().published(id));
        var before = record.officers()
                .lines()
                .mapToInt(line -> Integer.parseInt(line.split("\t")[2]))
                .sum();
        assertEquals(8, before);
        assertTrue(record.rules().contains("\"pastTeams\":[{\"code\":\"N"), record::rules);
    }

    @Test
    void nothingIsTornOpenByUndo() {
        office.drawn();
        assertThrows(Refusal.class, office.database::undo);
        assertFalse(view(office.draws.views().rows().getFirst().id()).allOpen());
    }

    private RoundView view(RoundId id) {
        return office.draws.views().of(id);
    }

    private RoundStage stage() {
        return office.draws.views().rows().getFirst().stage();
    }

    private static Set<Integer> all() {
        return Set.copyOf(IntStream.rangeClosed(1, 4).boxed().toList());
    }

    private static LocalDate day(int day) {
        return InventedOffice.MON_2026_03_02.withDayOfMonth(day);
    }
}
