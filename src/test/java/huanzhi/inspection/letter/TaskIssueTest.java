package huanzhi.inspection.letter;

import static huanzhi.inspection.task.TaskCounty.MARCH_5;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.document.issue.LetterForm;
import huanzhi.inspection.task.InspectionTask;
import huanzhi.inspection.task.Origin;
import huanzhi.inspection.task.Schedule;
import huanzhi.inspection.task.TaskId;
import huanzhi.settings.Parameter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskIssueTest {

    @TempDir
    private Path folder;

    private TaskDesk desk;

    @BeforeEach
    void open() {
        desk = new TaskDesk(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /// Approved on March 3rd, announced on the 4th, visited on the 5th, told on the 7th; the certificate was corrected
    /// after the task had been saved.
    @ParameterizedTest
    @CsvSource(textBlock = """
        INSPECTION_APPROVAL,  2024-03-03, issued
        INSPECTION_APPROVAL,  2024-03-02, 2024-03-03
        INSPECTION_NOTICE,    2024-03-04, issued
        INSPECTION_NOTICE,    2024-03-03, 2024-03-04
        INSPECTION_RECORD,    2024-03-05, issued
        INSPECTION_RECORD,    2024-03-04, 2024-03-05
        SITE_SKETCH,          2024-03-04, 2024-03-05
        INSPECTION_CHECKLIST, 2024-03-04, 2024-03-05
        DAILY_RECORD,         2024-03-04, 2024-03-05
        PHOTO_EVIDENCE,       2024-03-04, 2024-03-05
        INSPECTION_RESULT,    2024-03-05, issued
        """)
    void nobodySignsWithACertificateThatHadRunOutOnTheDayOfThePaper(LetterForm form, LocalDate last, String outcome) {
        var task = desk.visited();
        desk.county.zhangIsCertifiedUntil(last);
        if (outcome.equals("issued")) {
            assertEquals(List.of(), desk.letters.objections(form, task.id()));
            desk.letters.issue(form, task.id());
            return;
        }
        var sentence = "张二的执法证在文书日期 " + outcome + " 已经过期，不能在文书上签名，请更换执法人员，或者更新执法证有效期。";
        assertEquals(List.of(sentence), desk.letters.objections(form, task.id()));
        assertEquals(
                sentence,
                assertThrows(Refusal.class, () -> desk.letters.issue(form, task.id()))
                        .sentence());
        assertEquals(List.of(), desk.letters.issued(task.id()));
    }

    /// Of 12 months, the review of 2023-03-04 holds up to 2024-03-04.
    @ParameterizedTest
    @CsvSource(textBlock = """
        INSPECTION_NOTICE, 是, issued
        INSPECTION_RECORD, 是, refused
        INSPECTION_RECORD, 否, issued
        """)
    void nobodySignsAfterALapsedReviewWhereThatBinds(LetterForm form, String binding, String outcome) {
        var task = desk.visited();
        desk.county.settings.confirm(Parameter.CERTIFICATE_REVIEW_BINDING, binding);
        desk.county.zhangIsReviewed(LocalDate.of(2023, 3, 4));
        if (outcome.equals("issued")) {
            desk.letters.issue(form, task.id());
        } else {
            assertEquals(
                    "张二的执法证在文书日期 2024-03-05 年审已经过期，不能在文书上签名，请更换执法人员，或者登记最近年审。",
                    assertThrows(Refusal.class, () -> desk.letters.issue(form, task.id()))
                            .sentence());
        }
    }

    @Test
    void aSecondPaperIsRefusedUntilTheFirstIsVoidAndTheFirstStaysAsItWas() {
        var task = desk.visited();
        var first = desk.letters.issue(LetterForm.INSPECTION_RECORD, task.id());
        var frozen = desk.issues.pdf(first.content());
        desk.county.service.change(
                new Stored<>(task.id(), task.version(), task.content().seen("停产。")));
        assertEquals(
                "“现场检查（勘察）笔录（青溪造纸厂）”已经定稿，不能再出一份，需要重出的请先作废原件。",
                assertThrows(Refusal.class, () -> desk.letters.issue(LetterForm.INSPECTION_RECORD, task.id()))
                        .sentence());
        desk.letters.markVoid(first.id(), "检查情况写错");
        var second = desk.letters.issue(LetterForm.INSPECTION_RECORD, task.id());
        var issued = desk.letters.issued(task.id());
        assertEquals(
                List.of(first.id(), second.id()),
                issued.stream().map(Stored::id).toList());
        assertArrayEquals(frozen, desk.issues.pdf(issued.getFirst().content()));
    }

    /// Nor one whose paper is void, nor by joining it or by drawing anew.
    @Test
    void aTaskWithAnIssuedPaperIsNeverRemoved() {
        var task = planned(MARCH_5);
        var other = planned(MARCH_5.plusDays(1));
        var approval = desk.letters.issue(LetterForm.INSPECTION_APPROVAL, task.id());
        var sentence = "检查任务“任〔2024〕1号”已经有定稿的文书 1 份，定稿的文书（含作废的）永远保留，所以不能删除，不再办理的请在备注中写明。";
        assertEquals(
                sentence,
                assertThrows(Refusal.class, () -> desk.county.service.remove(task))
                        .sentence());
        assertEquals(
                sentence,
                assertThrows(Refusal.class, () -> desk.county.service.join(other.id(), List.of(task.id())))
                        .sentence());
        desk.letters.markVoid(approval.id(), "不再检查");
        assertThrows(Refusal.class, () -> desk.county.service.remove(task));
        assertEquals(task, desk.county.stored(task.id()));
        assertEquals(1, desk.letters.issued(task.id()).size());
        assertEquals(other, desk.county.stored(other.id()));
        assertEquals(desk.county.service.join(task.id(), List.of(other.id())).id(), task.id());
    }

    private Stored<TaskId, InspectionTask> planned(LocalDate day) {
        return desk.county.service.add(desk.county.planned(Schedule.on(day), new Origin.Planned("2024年计划")));
    }
}
