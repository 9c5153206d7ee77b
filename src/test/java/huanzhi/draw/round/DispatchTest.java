package huanzhi.draw.round;

import static huanzhi.draw.round.InventedOffice.MON_2026_03_02;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.document.PaperText;
import huanzhi.draw.Team;
import huanzhi.draw.paper.RecordPaper;
import huanzhi.draw.paper.ResultPaper;
import huanzhi.officer.Availability;
import huanzhi.officer.Duty;
import huanzhi.officer.Leave;
import huanzhi.officer.LeaveKind;
import huanzhi.officer.Officer;
import huanzhi.officer.OfficerId;
import huanzhi.officer.Officers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// On which days the officers of a task are sent, and what becomes of a task for which there are none.
class DispatchTest {

    private static final LocalDate TUESDAY = MON_2026_03_02.plusDays(1);
    private static final LocalDate WEDNESDAY = TUESDAY.plusDays(1);
    private static final LocalDate THURSDAY = WEDNESDAY.plusDays(1);

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

    @ParameterizedTest(name = "{0} until {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        certificate | 2026-03-03 | 第 1 项任务有执法人员的执法证在那天不再有效，请另选日期，或者先更正人员档案（启封前不显示是谁）。
        certificate | 2026-03-04 |
        leave       | 2026-03-04 | 第 1 项任务有执法人员在那天请假或者外出，请另选日期，或者先更正人员档案（启封前不显示是谁）。
        leave       | 2026-03-03 |
        """)
    void nobodyIsSentOnADayOnWhichHeMayNotGo(String what, LocalDate until, String sentence) {
        var id = office.drawn();
        hinder(team(id, 1).first(), what, until);
        if (sentence == null) {
            office.draws.dispatching().visit(id, Map.of(1, WEDNESDAY));
            assertEquals(Optional.of(WEDNESDAY), task(id, 1).visitOn());
            return;
        }
        var refused =
                assertThrows(Refusal.class, () -> office.draws.dispatching().visit(id, Map.of(1, WEDNESDAY)));
        assertEquals(sentence, refused.sentence());
        assertEquals(Optional.empty(), task(id, 1).visitOn());
    }

    /// Four tasks over three days stand on Tuesday, Tuesday, Wednesday, Thursday. Whoever has a certificate up to
    /// Tuesday only goes on Tuesday, and nothing tells who that is.
    @Test
    void spreadingKeepsToTheDaysOnWhichTheyMayGo() {
        var id = office.drawn();
        var last = team(id, 4);
        hinder(last.second(), "certificate", TUESDAY);
        office.draws.dispatching().spread(id, TUESDAY, THURSDAY);
        var theirs = office.draws.views().of(id).tasks().stream()
                .filter(each -> Set.of(
                                team(id, each.number()).first(),
                                team(id, each.number()).second())
                        .contains(last.second()))
                .map(each -> each.visitOn().orElseThrow())
                .collect(Collectors.toSet());
        assertEquals(Set.of(TUESDAY), theirs);
        assertFalse(office.draws.views().of(id).tasks().getLast().isOpen());
    }

    @Test
    void whereNoDayWillDoNothingIsDispatched() {
        var id = office.drawn();
        hinder(team(id, 2).first(), "certificate", MON_2026_03_02);
        var refused =
                assertThrows(Refusal.class, () -> office.draws.dispatching().spread(id, TUESDAY, THURSDAY));
        assertTrue(refused.sentence().startsWith("第 "), refused::sentence);
        assertTrue(office.draws.views().of(id).tasks().stream()
                .allMatch(each -> each.visitOn().isEmpty()));
    }

    /// Nobody else's certificate is good on the day, so whoever comes in place of the leader may not go on it.
    @Test
    void aTaskWhoseNewOfficersMayNotGoOnItsDayLosesTheDay() {
        var id = office.drawn();
        office.draws.dispatching().visit(id, Map.of(1, WEDNESDAY));
        var team = team(id, 1);
        office.officers().stream()
                .map(Availability::certificateNumber)
                .filter(each -> !each.equals(team.first()) && !each.equals(team.second()))
                .forEach(each -> hinder(each, "certificate", TUESDAY));
        office.draws.amending().exchange(id, 1, team.first(), "经办甲", "其妻在该厂任职");
        assertEquals(Optional.empty(), task(id, 1).visitOn());
        assertEquals(1, office.draws.views().of(id).hiddenAmendments());
    }

    /// Two of whom neither has a year's experience may not go together, so that no task has a team.
    @Test
    void theHeadNamesTheOfficersWhereTheDrawFoundNone() {
        var id = office.drawnWith(newcomers());
        assertEquals(4, office.draws.views().of(id).withoutTeam());
        office.draws.dispatching().visit(id, Map.of(1, TUESDAY));
        var team = ids().subList(0, 2);
        assertRefused(id, team, "局长丙", "人员不足", "第 1 项任务还没有启封，请到检查日或者提前启封以后再指定人员。");
        office.on(TUESDAY);
        office.draws.dispatching().openDue();
        assertEquals("没有两名可以去的人员，待指定", task(id, 1).officers());
        assertEquals(1, office.database.read(office.draws.appointing()::waiting).size());
        assertEquals(List.of(), office.taken.getLast().officers());

        assertRefused(id, team.subList(0, 1), "局长丙", "人员不足", "指定执法人员要选两名不同的人，第一名主办，现在选了 1 名，请改正。");
        assertRefused(id, team, "", "人员不足", "负责人没有填写，请填写姓名。");
        assertRefused(id, team, "局长丙", " ", "指定人员没有写明原因，请填写。");
        office.draws.appointing().appoint(id, 1, team, "局长丙", "人员不足");
        assertEquals("执法员1、执法员2", task(id, 1).officers());
        assertEquals(0, office.database.read(office.draws.appointing()::waiting).size());
        assertEquals(team, office.taken.getLast().officers());
        assertEquals("人员不足", office.taken.getLast().appointment().orElseThrow().reason());
        assertEquals(
                "指定人员 双随机〔2026〕1号 第 1 项，负责人 局长丙：人员不足",
                office.database.operations(1).getFirst().title());
        assertTrue(office.draws.revealing().verify(id).isSound());
        assertRefused(id, team, "局长丙", "再来", "第 1 项任务已有执法人员，不用指定；要换人的，抽出来的用“更换人员”，指定的在检查任务里改。");

        var view = office.draws.views().of(id);
        for (var paper : List.of(ResultPaper.of(view, "青岚分局"), RecordPaper.of(view, "青岚分局"))) {
            var text = PaperText.of(paper);
            assertTrue(text.contains("4 项任务没有两名可以去的执法人员"), text);
            assertTrue(text.contains("第 1 项，局长丙指定 执法员1、执法员2：人员不足"), text);
        }

        office = office.reopened();
        assertEquals("执法员1、执法员2", task(id, 1).officers());
    }

    private List<Availability> newcomers() {
        return office.officers().subList(0, 2).stream()
                .map(each -> new Availability(
                        each.officer(), each.name(), each.certificateNumber(), Optional.empty(), Set.of(), false))
                .toList();
    }

    private void assertRefused(RoundId id, List<OfficerId> team, String by, String reason, String sentence) {
        assertEquals(
                sentence,
                assertThrows(Refusal.class, () -> office.draws.appointing().appoint(id, 1, team, by, reason))
                        .sentence());
    }

    private List<OfficerId> ids() {
        return office.database.read(new Officers()::all).stream()
                .map(Stored::id)
                .toList();
    }

    private TaskView task(RoundId id, int number) {
        return office.draws.views().of(id).tasks().get(number - 1);
    }

    private Team team(RoundId id, int number) {
        var store = DrawStore.over(office.database);
        return office.database.read(reading -> store.vault()
                .record(store.rounds().require(reading, id).content())
                .result()
                .tasks()
                .get(number - 1)
                .team()
                .orElseThrow());
    }

    /// The officer's certificate ends on `until`, or he is away up to and on it.
    private void hinder(String certificate, String what, LocalDate until) {
        var stored = office.database.read(new Officers()::all).stream()
                .filter(each -> each.content().certificateNumber().equals(certificate))
                .findFirst()
                .orElseThrow();
        var now = what.equals("leave") ? away(stored.content(), until) : certified(stored.content(), until);
        office.database.transact(
                "改",
                transaction -> new Officers().change(transaction, new Stored<>(stored.id(), stored.version(), now)));
    }

    private static Officer away(Officer was, LocalDate until) {
        return was.withFile(
                List.of(new Leave(LeaveKind.SICK, MON_2026_03_02, Optional.of(until))), List.of(), List.of());
    }

    private static Officer certified(Officer was, LocalDate until) {
        return new Officer(
                was.name(),
                "",
                "",
                was.certificateNumber(),
                Optional.of(until),
                "",
                Duty.ON_DUTY,
                "",
                Optional.empty(),
                "");
    }
}
