package huanzhi.complaint.letter;

import huanzhi.base.Clock;
import huanzhi.base.Labelled;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.complaint.Complaint;
import huanzhi.complaint.ComplaintId;
import huanzhi.complaint.Complaints;
import huanzhi.document.issue.Draft;
import huanzhi.document.issue.IssueService;
import huanzhi.document.issue.IssuedDocument;
import huanzhi.document.issue.IssuedDocumentId;
import huanzhi.document.issue.IssuedDocuments;
import huanzhi.document.issue.LetterForm;
import huanzhi.document.issue.Subject;
import huanzhi.document.model.Paper;
import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;
import huanzhi.law.wording.FilledWording;
import huanzhi.law.wording.FormWording;
import huanzhi.settings.BureauItem;
import huanzhi.settings.Bureaus;
import huanzhi.store.Database;
import huanzhi.store.Reading;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The letters of complaints: to look at, to issue, and those that were issued.
public final class ComplaintLetters {

    private static final String TABLE = "complaint";

    private final Database database;
    private final LawLibrary law;
    private final IssueService issues;
    private final Clock clock;
    private final FormWording wording;
    private final Complaints complaints = new Complaints();
    private final Bureaus bureaus = new Bureaus();
    private final IssuedDocuments documents = new IssuedDocuments();

    /// Refuses a wording file that does not fit the form.
    public ComplaintLetters(Database database, LawFiles files, LawLibrary law, IssueService issues, Clock clock) {
        this.database = database;
        this.law = law;
        this.issues = issues;
        this.clock = clock;
        this.wording = wording(files);
    }

    /// Refuses a wording file that does not fit the form.
    public static FormWording wording(LawFiles files) {
        return FormWording.read(files, LetterForm.COMPLAINT_REPLY.key(), List.of(ReplyPassage.values()), vocabulary());
    }

    /// As it would be issued now, with what is missing left open.
    public Paper draft(LetterForm form, ComplaintId id) {
        return issues.preview(database.read(reading -> draft(reading, form, id)));
    }

    /// Gives the letter its number and freezes it; refuses while a field is empty.
    public Stored<IssuedDocumentId, IssuedDocument> issue(LetterForm form, ComplaintId id) {
        return database.transactForGood(
                "定稿" + form.label(), transaction -> issues.issue(transaction, draft(transaction, form, id)));
    }

    /// All papers issued for a complaint in the order they were issued, void ones among them.
    public List<Stored<IssuedDocumentId, IssuedDocument>> issued(ComplaintId id) {
        return database.read(reading -> documents.about(reading, subject(id)));
    }

    public void markVoid(IssuedDocumentId id, String reason) {
        database.transactForGood("作废文书", transaction -> issues.markVoid(transaction, id, reason));
    }

    /// Dated on the day of the reply, or today while the complaint has not been answered.
    private Draft draft(Reading reading, LetterForm form, ComplaintId id) {
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

    private static Subject subject(ComplaintId id) {
        return new Subject(TABLE, id.value());
    }

    static List<Labelled> vocabulary() {
        return Stream.<Labelled>concat(Stream.of(ReplySlot.values()), Stream.of(BureauItem.values()))
                .toList();
    }
}
