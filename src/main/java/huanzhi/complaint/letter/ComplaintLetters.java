package huanzhi.complaint.letter;

import huanzhi.base.Clock;
import huanzhi.base.Labelled;
import huanzhi.base.Refusal;
import huanzhi.complaint.Complaint;
import huanzhi.complaint.ComplaintId;
import huanzhi.complaint.Complaints;
import huanzhi.document.issue.Draft;
import huanzhi.document.issue.Drafting;
import huanzhi.document.issue.LetterForm;
import huanzhi.document.issue.Subject;
import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;
import huanzhi.law.wording.FilledWording;
import huanzhi.law.wording.FormWording;
import huanzhi.settings.BureauItem;
import huanzhi.settings.Bureaus;
import huanzhi.store.Reading;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How the letters of complaints are made.
public final class ComplaintLetters implements Drafting<ComplaintId> {

    private static final String TABLE = "complaint";

    private final LawLibrary law;
    private final Clock clock;
    private final FormWording wording;
    private final Complaints complaints = new Complaints();
    private final Bureaus bureaus = new Bureaus();

    /// Refuses a wording file that does not fit the form.
    public ComplaintLetters(LawFiles files, LawLibrary law, Clock clock) {
        this.law = law;
        this.clock = clock;
        this.wording = wording(files);
    }

    /// Refuses a wording file that does not fit the form.
    public static FormWording wording(LawFiles files) {
        return FormWording.read(files, LetterForm.COMPLAINT_REPLY.key(), List.of(ReplyPassage.values()), vocabulary());
    }

    @Override
    public List<LetterForm> forms() {
        return List.of(LetterForm.COMPLAINT_REPLY);
    }

    @Override
    public Subject subject(ComplaintId id) {
        return new Subject(TABLE, id.value());
    }

    /// Dated on the day of the reply, or today while the complaint has not been answered.
    @Override
    public Draft draft(Reading reading, LetterForm form, ComplaintId id) {
        if (form != LetterForm.COMPLAINT_REPLY) {
            throw new Refusal("“" + form.label() + "”不是投诉的文书，请换一种文书。");
        }
        var complaint = find(reading, id);
        var day = complaint.handling().repliedOn().orElseGet(clock::today);
        var bureau = bureaus.on(reading, day)
                .orElseThrow(() -> new Refusal(day + " 没有生效的执法主体信息，请先在设置中填写。"))
                .content();
        var matter = new ComplaintMatter(complaint, bureau, law.on(day));
        var edition = wording.on(day);
        var filled = new FilledWording(List.of(edition), slot -> ReplySlot.named(slot, matter));
        return new Draft(
                form,
                subject(id),
                bureau.authorityCode(),
                day,
                "",
                List.of(),
                number -> ReplyLetter.of(matter, filled, number, day),
                edition.version(),
                law.version(),
                Map.of());
    }

    private Complaint find(Reading reading, ComplaintId id) {
        return complaints
                .find(reading, id)
                .orElseThrow(() -> new Refusal("这件投诉已经不存在，请重新打开投诉列表。"))
                .content();
    }

    static List<Labelled> vocabulary() {
        return Stream.<Labelled>concat(Stream.of(ReplySlot.values()), Stream.of(BureauItem.values()))
                .toList();
    }
}
