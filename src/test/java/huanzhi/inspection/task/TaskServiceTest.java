package huanzhi.inspection.task;

import static huanzhi.inspection.task.TaskCounty.MARCH_5;
import static huanzhi.inspection.task.TaskCounty.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.inspection.Handling;
import huanzhi.inspection.Inspection.Problems;
import huanzhi.inspection.InspectionSource;
import huanzhi.plan.PlanLink;
import huanzhi.settings.Parameter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskServiceTest {

    private static final Origin PLAN = new Origin.Planned("2024年计划");

    @TempDir
    private Path folder;

    private TaskCounty county;

    @BeforeEach
    void open() {
        county = new TaskCounty(folder);
    }

    @AfterEach
    void close() {
        county.close();
    }

    @Test
    void whatIsSavedIsFoundAgainWhole() {
        var saved = county.service.add(county.planned(at(MARCH_5, "09:00", "11:30"), PLAN));
        assertEquals("任〔2024〕1号", saved.content().number());
        assertEquals(saved.content(), county.stored(saved.id()).content());
        var due = Optional.of(MARCH_5.plusDays(20));
        var visited = county.visit(saved, new Problem("outlet", "排口没有标志牌", "第一百六十三条", due, new Fate.Open()));
        assertEquals(visited, county.stored(saved.id()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2024-03-05, 09:00, 10:00, refused
        2024-03-05, 10:30, 12:00, refused
        2024-03-05, 08:00, 14:00, refused
        2024-03-05, 11:00, 12:00, kept
        2024-03-05, 07:00, 09:00, kept
        2024-03-06, 09:00, 10:00, kept
        """)
    void nobodyIsInTwoPlacesAtOnce(LocalDate day, String from, String until, String outcome) {
        county.service.add(county.planned(at(MARCH_5, "09:00", "11:00"), PLAN));
        var other = county.planned(county.county.farm, at(day, from, until), PLAN, 3, 1);
        if (outcome.equals("kept")) {
            county.service.add(other);
            return;
        }
        assertEquals(
                "张二在 2024-03-05 " + from + " 至 " + until + " 与检查任务 任〔2024〕1号（09:00 至 11:00）时间重叠，不能同时在两处，请改时间或者换人。",
                assertThrows(Refusal.class, () -> county.service.add(other)).sentence());
    }

    /// Visited from nine to eleven, whatever had been planned.
    @Test
    void nobodyIsElsewhereWhileAFinishedVisitLasted() {
        finished(MARCH_5);
        var other = county.planned(county.county.farm, at(MARCH_5, "10:00", "12:00"), PLAN, 3, 1);
        assertTrue(assertThrows(Refusal.class, () -> county.service.add(other))
                .sentence()
                .startsWith("张二在 2024-03-05 10:00 至 12:00 与检查任务 任〔2024〕1号（09:00 至 11:00）时间重叠"));
        county.service.add(county.planned(county.county.farm, at(MARCH_5, "11:00", "12:00"), PLAN, 3, 1));
    }

    /// A visit with an issued notice cannot be deleted, and may still be called off.
    @Test
    void aVisitThatIsCalledOffNeedsItsReasonAndFreesTheTeam() {
        var saved = county.service.add(county.planned(at(MARCH_5, "09:00", "11:00"), PLAN));
        assertEquals(
                "还没有检查，不能办结，请先填写实际检查日期；取消检查的，请在备注写明原因。",
                assertThrows(Refusal.class, () -> calledOff(saved.content(), ""))
                        .sentence());
        var other = county.planned(county.county.farm, at(MARCH_5, "10:00", "12:00"), PLAN, 3, 1);
        assertThrows(Refusal.class, () -> county.service.add(other));
        county.service.change(new Stored<>(saved.id(), saved.version(), calledOff(saved.content(), "企业已停产，改为下季度检查")));
        assertEquals(TaskStatus.CLOSED, TaskStatus.of(county.stored(saved.id()).content(), MARCH_5.plusDays(9)));
        county.service.add(other);
    }

    private static InspectionTask calledOff(InspectionTask task, String reason) {
        return new InspectionTask(
                task.number(),
                task.assignment(),
                task.preparation(),
                task.visit(),
                task.outcome(),
                task.publicity(),
                Optional.of(MARCH_5),
                task.inspection(),
                reason);
    }

    @Test
    void whoeverStaysAtTheDeskIsNotElsewhere() {
        county.service.add(county.planned(at(MARCH_5, "09:00", "11:00"), PLAN));
        var desk = InspectionTask.of(
                county.county.farm,
                List.of(new Errand(PLAN, "", PlanLink.outside("上级临时交办"))),
                false,
                at(MARCH_5, "09:00", "11:00"),
                List.of(county.officer(0), county.officer(1)));
        assertEquals("任〔2024〕2号", county.service.add(desk).content().number());
    }

    /// 赵三's certificate ran until 2024-06-30.
    @ParameterizedTest
    @CsvSource({"2024-06-30, kept", "2024-07-01, refused"})
    void anExpiredCertificateSendsNobodyOut(LocalDate day, String outcome) {
        var task = county.planned(county.county.paperMill, Schedule.on(day), PLAN, 0, 2);
        if (outcome.equals("kept")) {
            county.service.add(task);
        } else {
            assertTrue(assertThrows(Refusal.class, () -> county.service.add(task))
                    .sentence()
                    .startsWith("赵三的执法证在检查日期 2024-07-01 已经过期"));
        }
    }

    /// Planned for 赵三's last day, made a day late.
    @Test
    void aVisitMadeAfterTheCertificateRanOutIsNotWrittenDown() {
        var last = LocalDate.of(2024, 6, 30);
        var task = county.service.add(county.planned(county.county.paperMill, Schedule.on(last), PLAN, 0, 2));
        county.visit(task);
        var stored = county.stored(task.id());
        var late = TaskCounty.visited(stored.content(), last.plusDays(1), List.of());
        assertEquals(
                "赵三的执法证在检查日期 2024-07-01 已经过期，请换人，或者更新执法证有效期。",
                assertThrows(
                                Refusal.class,
                                () -> county.service.change(new Stored<>(stored.id(), stored.version(), late)))
                        .sentence());
        assertEquals(stored, county.stored(task.id()));
    }

    @ParameterizedTest
    @CsvSource({"10:00, 09:00", "10:00, 10:00"})
    void aVisitDoesNotEndBeforeItBegins(LocalTime from, LocalTime until) {
        assertEquals(
                "开始时刻 " + from + " 不早于结束时刻 " + until + "，请核对两个时刻。",
                assertThrows(Refusal.class, () -> Span.of(from, until)).sentence());
    }

    /// 张二's certificate was reviewed last on 2023-03-04, for 12 months.
    @ParameterizedTest
    @CsvSource(textBlock = """
        2024-03-04, 是, kept
        2024-03-05, 是, refused
        2024-03-05, 否, kept
        """)
    void aLapsedReviewSendsNobodyOutWhereItIsSettledSo(LocalDate day, String binding, String outcome) {
        county.settings.confirm(Parameter.CERTIFICATE_REVIEW_BINDING, binding);
        county.zhangIsReviewed(LocalDate.of(2023, 3, 4));
        var task = county.planned(Schedule.on(day), PLAN);
        if (outcome.equals("kept")) {
            county.service.add(task);
        } else {
            assertEquals(
                    "张二的执法证在检查日期 2024-03-05 年审已经过期，请换人，或者登记最近年审。",
                    assertThrows(Refusal.class, () -> county.service.add(task)).sentence());
        }
    }

    /// 张二 has to stay away from the paper mill and was ill from the 4th to the 6th of March.
    @ParameterizedTest
    @CsvSource(textBlock = """
        mill, 2024-03-20, 0, 1, 执法人员“张二”对这家企业应当回避（亲属关系：其兄任厂长），不能参加检查（行政处罚法第四十三条），请换人。
        mill, 2024-03-20, 0, 3,
        farm, 2024-03-20, 0, 1,
        farm, 2024-03-03, 1, 3,
        farm, 2024-03-04, 1, 3, 执法人员“张二”在检查日期 2024-03-04 不在（2024-03-04 至 2024-03-06 病假），请换人或者改日期，已经销假的请更正人员档案。
        farm, 2024-03-06, 0, 1, 执法人员“张二”在检查日期 2024-03-06 不在（2024-03-04 至 2024-03-06 病假），请换人或者改日期，已经销假的请更正人员档案。
        farm, 2024-03-06, 0, 3,
        farm, 2024-03-07, 1, 3,
        """)
    void nobodyGoesWhereHeStaysOutNorWhileAway(String where, LocalDate day, int first, int second, String refusal) {
        county.zhangIsIllAndRecusedFromTheMill();
        var enterprise = where.equals("mill") ? county.county.paperMill : county.county.farm;
        var task = county.planned(enterprise, Schedule.on(day), PLAN, first, second);
        if (refusal == null) {
            county.service.add(task);
        } else {
            assertEquals(
                    refusal,
                    assertThrows(Refusal.class, () -> county.service.add(task)).sentence());
        }
    }

    @Test
    void aRecusalWrittenDownLaterLeavesWhatIsDoneAsItIs() {
        var done = finished(MARCH_5, open("排口没有标志牌"));
        var planned = county.service.add(county.planned(Schedule.on(MARCH_5.plusDays(30)), PLAN));
        county.zhangIsIllAndRecusedFromTheMill();
        county.service.change(done);
        assertThrows(Refusal.class, () -> county.service.change(planned));
    }

    @Test
    void theThirdVisitOfAYearNeedsAReasonButNoComplaintDoes() {
        finished(LocalDate.of(2024, 2, 1));
        county.service.add(county.planned(Schedule.on(MARCH_5), PLAN));
        var third = county.planned(Schedule.on(MARCH_5.plusDays(30)), PLAN);
        assertEquals(
                "这家企业 2024 年已检查 1 次、待检查 1 次，达到年度频次上限 2 次（国办发〔2024〕54号），请取消，或者填写超频理由和批准人。",
                assertThrows(Refusal.class, () -> county.service.add(third)).sentence());

        county.service.add(county.planned(Schedule.on(MARCH_5.plusDays(30)), new Origin.Complaint("投〔2024〕8号")));
        county.service.add(county.planned(Schedule.on(LocalDate.of(2025, 1, 8)), PLAN));
        var allowed = new Preparation("钱局", Optional.empty(), "信用评价为红牌", "", Optional.empty(), "");
        county.service.add(prepared(third, allowed));
    }

    @Test
    void aFinishedTaskStandsInTheLedgerAndChangesWithIt() {
        var task = finished(MARCH_5, open("排口没有标志牌"), open("台账不全"));
        var line = county.county.database.read(county.inspections::rows).getFirst();
        assertEquals(InspectionSource.ROUTINE, line.source());
        assertEquals(new Problems(2, 0), line.problems());
        assertEquals(Handling.ORDERED_TO_CORRECT, line.handling());

        var problems = task.content().problems();
        var mended = problems.getFirst().ended(new Fate.Fixed(MARCH_5.plusDays(10), "照片"));
        county.service.change(new Stored<>(
                task.id(), task.version(), task.content().withProblems(List.of(mended, problems.getLast()))));
        var after = county.county.database.read(county.inspections::rows);
        assertEquals(
                List.of(new Problems(2, 1)),
                after.stream().map(each -> each.problems()).toList());
        assertEquals(line.number(), after.getFirst().number());
    }

    @Test
    void aRevisitThatFindsNothingEndsTheProblems() {
        var task = finished(MARCH_5, open("排口没有标志牌"));
        var revisit = county.service.revisit(task.id(), MARCH_5.plusDays(1));
        assertEquals(LocalDate.of(2024, 3, 26), revisit.content().planned().day());
        county.service.finish(county.visit(revisit).id());
        assertEquals(
                List.of(new Fate.Fixed(LocalDate.of(2024, 3, 26), "复查 任〔2024〕2号")),
                county.stored(task.id()).content().problems().stream()
                        .map(Problem::fate)
                        .toList());
        assertEquals(
                List.of(InspectionSource.FOLLOW_UP, InspectionSource.ROUTINE),
                county.county.database.read(county.inspections::rows).stream()
                        .map(each -> each.source())
                        .toList());
    }

    @Test
    void tasksOfOneEnterpriseAreDoneTogether() {
        var routine = county.service.add(county.planned(Schedule.on(MARCH_5), PLAN));
        county.service.take(List.of(drawn(3)));
        var drawn = county.service.rows().getLast();
        county.service.add(county.planned(county.county.farm, Schedule.on(MARCH_5), PLAN, 0, 1));

        assertEquals(
                List.of(drawn.id()),
                county.service.joinable(routine.id()).stream().map(Stored::id).toList());
        var joined = county.service.join(routine.id(), List.of(drawn.id()));
        assertEquals(
                List.of("日常计划 2024年计划：排污许可执行情况（计划外：上级临时交办）", "双随机 抽〔2024〕1号 第 3 项：双随机"),
                joined.content().errands().stream().map(Errand::text).toList());
        assertEquals(OriginKind.DRAWN, joined.content().leadingOrigin());
        assertEquals(2, county.service.rows().size());
    }

    @Test
    void aVisitAndACheckFromTheDeskAreNeverOne() {
        var visit = county.service.add(county.planned(Schedule.on(MARCH_5), PLAN));
        var desk = county.service.add(InspectionTask.of(
                county.county.paperMill,
                List.of(new Errand(PLAN, "", PlanLink.outside("上级临时交办"))),
                false,
                Schedule.on(MARCH_5),
                List.of(county.officer(0), county.officer(1))));
        for (var pair : List.of(List.of(visit, desk), List.of(desk, visit))) {
            assertEquals(List.of(), county.service.joinable(pair.getFirst().id()));
            assertTrue(assertThrows(
                            Refusal.class,
                            () -> county.service.join(
                                    pair.getFirst().id(), List.of(pair.getLast().id())))
                    .sentence()
                    .endsWith("不是同一家企业的同一种检查，不能合并，请重新选择。"));
        }
    }

    /// Two errands, one visit: of the two that the year allows, one is left.
    @Test
    void aJointVisitCountsOnce() {
        var first = county.service.add(county.planned(Schedule.on(MARCH_5), PLAN));
        var second = county.service.add(county.planned(Schedule.on(MARCH_5.plusDays(7)), PLAN));
        var third = county.planned(Schedule.on(MARCH_5.plusDays(30)), PLAN);
        assertThrows(Refusal.class, () -> county.service.add(third));
        var joint = county.service.join(first.id(), List.of(second.id()));
        county.service.add(third);
        county.service.finish(county.visit(joint).id());
        assertEquals(
                1,
                county.county
                        .database
                        .read(reading -> county.cap.of(reading, county.county.paperMill, MARCH_5.plusDays(30)))
                        .used());
    }

    @Test
    void aProblemBecomesACaseOnce() {
        var task = finished(MARCH_5, open("排口没有标志牌"), open("台账不全"));
        var problem = task.content().problems().getFirst();
        var day = MARCH_5.plusDays(3);
        county.service.prosecutable(task.id(), problem);
        county.service.prosecuted(task.id(), problem, new Fate.Prosecuted(day, "立〔2024〕7号"));
        var sentence = "这个问题已经处理（立案查处 立〔2024〕7号），不能再转立案，请打开原来的案件。";
        assertEquals(
                sentence,
                assertThrows(Refusal.class, () -> county.service.prosecutable(task.id(), problem))
                        .sentence());
        assertEquals(
                sentence,
                assertThrows(
                                Refusal.class,
                                () -> county.service.prosecuted(
                                        task.id(), problem, new Fate.Prosecuted(day, "立〔2024〕8号")))
                        .sentence());
        assertEquals(
                List.of("立〔2024〕7号", ""),
                county.stored(task.id()).content().problems().stream()
                        .map(each -> each.fate().note())
                        .toList());
        assertEquals(
                Handling.CASE_FILED,
                county.county.database.read(county.inspections::rows).getFirst().handling());
    }

    @Test
    void aLineThatIsDrawnAnewTakesTheOldOnesPlace() {
        county.service.take(List.of(drawn(1), drawn(2)));
        assertEquals(1, county.service.take(List.of(drawn(2, MARCH_5.plusDays(3), 3, 4))));
        assertEquals(
                List.of(MARCH_5, MARCH_5.plusDays(3)),
                county.service.rows().stream()
                        .map(each -> each.task().planned().day())
                        .toList());

        var first = county.service.rows().getFirst();
        county.visit(county.stored(first.id()));
        var refused = assertThrows(Refusal.class, () -> county.service.take(List.of(drawn(1))));
        assertTrue(refused.sentence().startsWith("抽取 抽〔2024〕1号 第 1 项的检查任务 任〔2024〕1号 已经检查"), refused::sentence);
    }

    @Test
    void whatWasDrawnIsNotHeldUpByTheCapOrForLackOfOfficers() {
        finished(LocalDate.of(2024, 1, 4));
        finished(LocalDate.of(2024, 2, 1));
        assertEquals(1, county.service.take(List.of(drawn(3))));
        var nobody = new DrawnVisit(
                county.county.farm, List.of(), Optional.empty(), MARCH_5, "抽〔2024〕1号", 4, "双随机", PlanLink.UNSAID);
        assertEquals(0, county.service.take(List.of(nobody)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2024-03-04 | 2024-03-03 | 2024-03-05 | 通知日期 2024-03-03 早于审批日期 2024-03-04，请核对两个日期。
        2024-03-04 | 2024-03-04 | 2024-03-03 | 实际检查日期 2024-03-03 早于审批日期 2024-03-04，请核对两个日期。
        """)
    void theDaysOfATaskGoForward(LocalDate approved, LocalDate notified, LocalDate visited, String sentence) {
        var preparation = new Preparation("钱局", Optional.of(approved), "", "", Optional.of(notified), "");
        var task = TaskCounty.visited(county.planned(Schedule.on(MARCH_5), PLAN), visited, List.of());
        assertEquals(
                sentence,
                assertThrows(Refusal.class, () -> prepared(task, preparation)).sentence());
    }

    @Test
    void aVisitWithoutApprovalIsNotFinished() {
        var stored = county.service.add(county.planned(Schedule.on(MARCH_5), PLAN));
        assertEquals(
                "实际检查日期没有填写，请填写后再完成检查。",
                assertThrows(Refusal.class, () -> county.service.finish(stored.id()))
                        .sentence());
    }

    private Stored<TaskId, InspectionTask> finished(LocalDate day, Problem... problems) {
        var stored = county.service.add(county.planned(Schedule.on(day), PLAN));
        return county.service.finish(county.visit(stored, problems).id());
    }

    private static Problem open(String content) {
        return new Problem("", content, "", Optional.of(MARCH_5.plusDays(20)), new Fate.Open());
    }

    private DrawnVisit drawn(int task, LocalDate day, int first, int second) {
        return new DrawnVisit(
                county.county.farm,
                List.of(county.officer(first), county.officer(second)),
                Optional.empty(),
                day,
                "抽〔2024〕1号",
                task,
                "双随机",
                PlanLink.UNSAID);
    }

    private DrawnVisit drawn(int task) {
        var enterprise = task == 3 ? county.county.paperMill : county.county.farm;
        return new DrawnVisit(
                enterprise,
                List.of(county.officer(0), county.officer(1)),
                Optional.empty(),
                MARCH_5,
                "抽〔2024〕1号",
                task,
                "双随机",
                PlanLink.UNSAID);
    }

    private static InspectionTask prepared(InspectionTask task, Preparation preparation) {
        return new InspectionTask(
                task.number(),
                task.assignment(),
                preparation,
                task.visit(),
                task.outcome(),
                task.publicity(),
                task.closedOn(),
                task.inspection(),
                task.note());
    }
}
