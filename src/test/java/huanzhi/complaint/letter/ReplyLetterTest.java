package huanzhi.complaint.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.complaint.Channel;
import huanzhi.complaint.Complaint;
import huanzhi.complaint.Complaint.Complainant;
import huanzhi.complaint.Complaint.Handling;
import huanzhi.complaint.Medium;
import huanzhi.complaint.Nature;
import huanzhi.complaint.ReplyMethod;
import huanzhi.complaint.Satisfaction;
import huanzhi.complaint.Verdict;
import huanzhi.document.PaperText;
import huanzhi.document.issue.LetterForm;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import huanzhi.document.model.Run;
import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;
import huanzhi.law.wording.FilledWording;
import huanzhi.law.wording.FormWording;
import huanzhi.settings.SampleBureau;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReplyLetterTest {

    private static final LocalDate ANSWERED_2024 = LocalDate.of(2024, 6, 14);
    private static final LocalDate ANSWERED_2026 = LocalDate.of(2026, 9, 14);

    private final LawLibrary law = LawLibrary.read(LawFiles.bundled());

    @Test
    void aPetitionerIsToldWhereToAskForAReview() throws Exception {
        var handling = handled(
                Optional.of(LocalDate.of(2024, 6, 4)),
                Verdict.TRUE,
                "6月5日夜间，执法人员到现场核查。\n厂界噪声超过排放限值3分贝。",
                "责令该单位夜间停止切割作业，已整改到位。");
        var paper = write(petition(handling), "青岚环信复〔2024〕3号", ANSWERED_2024);

        assertEquals(golden("reply-petition-2024"), PaperText.of(paper));
        assertTrue(paper.values()
                .anyMatch(value -> value.field().equals("投诉.复查依据") && value.state() == Run.State.UNCONFIRMED));
    }

    @Test
    void anAnonymousReporterIsToldWhatWasNotFound() throws Exception {
        var handling = handled(Optional.empty(), Verdict.UNTRUE, "现场核查未见发黑，水质监测达标。", "");
        var complaint = new Complaint(
                "投〔2026〕12号",
                "",
                Channel.HOTLINE_12345,
                Nature.REPORT,
                LocalDate.of(2026, 9, 3),
                new Complainant("", "", false),
                Optional.empty(),
                "",
                "白石镇",
                Set.of(Medium.WATER),
                "门前小溪水发黑。",
                handling,
                "");

        assertEquals(golden("reply-anonymous-2026"), PaperText.of(write(complaint, "青岚环信复〔2026〕1号", ANSWERED_2026)));
    }

    @Test
    void whatHasNotBeenFoundOutIsMissing() {
        var paper = write(petition(Handling.NONE), "", ANSWERED_2024);

        assertEquals(
                List.of("投诉.调查情况", "投诉.是否属实", "投诉.处理措施"),
                paper.missing().stream().map(Run.Value::field).toList());
    }

    private Paper write(Complaint complaint, String number, LocalDate day) {
        var matter = new ComplaintMatter(complaint, SampleBureau.on(day), law.on(day));
        var wording = FormWording.read(
                LawFiles.bundled(),
                LetterForm.COMPLAINT_REPLY.key(),
                List.of(ReplyPassage.values()),
                ComplaintLetters.vocabulary());
        var filled = new FilledWording(List.of(wording.on(day)), slot -> ReplySlot.named(slot, matter));
        return ReplyLetter.of(matter, filled, Line.of(number), day);
    }

    private static Complaint petition(Handling handling) {
        return new Complaint(
                "投〔2024〕12号",
                "GD202400084",
                Channel.LETTER,
                Nature.PETITION,
                LocalDate.of(2024, 6, 3),
                new Complainant("石小雪", "", true),
                Optional.empty(),
                "青岚县示范电镀有限公司",
                "城南工业园1号",
                Set.of(Medium.NOISE),
                "夜间机器声音大，影响休息。",
                handling,
                "");
    }

    private static Handling handled(Optional<LocalDate> accepted, Verdict verdict, String findings, String measures) {
        return new Handling(
                accepted,
                Optional.empty(),
                Optional.empty(),
                verdict,
                findings,
                measures,
                Optional.empty(),
                Optional.empty(),
                ReplyMethod.NONE,
                Satisfaction.UNKNOWN);
    }

    private static String golden(String name) throws Exception {
        try (var stream = ReplyLetterTest.class.getResourceAsStream(name + ".txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
