package huanzhi.casefile.letter;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.casefile.Case;
import huanzhi.casefile.CaseId;
import huanzhi.casefile.Cases;
import huanzhi.document.issue.Draft;
import huanzhi.document.issue.IssueService;
import huanzhi.document.issue.IssuedDocument;
import huanzhi.document.issue.IssuedDocumentId;
import huanzhi.document.issue.IssuedDocuments;
import huanzhi.document.issue.LetterForm;
import huanzhi.document.issue.Letters;
import huanzhi.document.model.Paper;
import huanzhi.settings.Parameters;
import huanzhi.settings.SettingsService;
import huanzhi.store.Database;
import huanzhi.store.Reading;
import huanzhi.store.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The letters of cases: to look at, to issue, and those that were issued.
public final class CaseLetters implements Letters<CaseId> {

    private final Database database;
    private final SettingsService settings;
    private final CaseDrafts drafts;
    private final IssueService issues;
    private final Cases cases = new Cases();
    private final IssuedDocuments documents = new IssuedDocuments();

    public CaseLetters(Database database, SettingsService settings, CaseDrafts drafts, IssueService issues) {
        this.database = database;
        this.settings = settings;
        this.drafts = drafts;
        this.issues = issues;
    }

    @Override
    public List<LetterForm> forms() {
        return List.of(LetterForm.PENALTY_NOTICE, LetterForm.PENALTY_DECISION, LetterForm.SERVICE_RECEIPT);
    }

    /// As it would be issued now, with what is missing left open. A service receipt is for the paper issued last.
    @Override
    public Paper draft(LetterForm form, CaseId id) {
        var parameters = settings.parameters();
        return issues.preview(database.read(reading -> draft(reading, parameters, form, find(reading, id))));
    }

    /// The hard rules that stop `form` from being issued now; a service receipt knows none.
    public List<Obstacle> obstacles(LetterForm form, CaseId id) {
        var parameters = settings.parameters();
        return form == LetterForm.SERVICE_RECEIPT
                ? List.of()
                : database.read(reading -> drafts.obstacles(reading, parameters, find(reading, id), form));
    }

    @Override
    public List<String> objections(LetterForm form, CaseId id) {
        return obstacles(form, id).stream()
                .map(obstacle -> obstacle.sentence() + "（" + obstacle.basis() + "）")
                .toList();
    }

    /// Gives the letter its number and freezes it; the number of a decision is written into the case.
    ///
    /// Refuses while a hard rule is broken or a field is empty.
    @Override
    public Stored<IssuedDocumentId, IssuedDocument> issue(LetterForm form, CaseId id) {
        var broken = obstacles(form, id);
        if (!broken.isEmpty()) {
            throw new Refusal(broken.stream().map(Obstacle::sentence).collect(Collectors.joining()));
        }
        var parameters = settings.parameters();
        return database.transactForGood("定稿" + form.label(), transaction -> {
            var stored = find(transaction, id);
            var issued = issues.issue(transaction, draft(transaction, parameters, form, stored));
            if (form == LetterForm.PENALTY_DECISION) {
                number(transaction, stored, issued.content().number());
            }
            return issued;
        });
    }

    public Paper draftReceipt(IssuedDocumentId served) {
        var parameters = settings.parameters();
        return issues.preview(database.read(reading -> receipt(reading, parameters, document(reading, served))));
    }

    public Stored<IssuedDocumentId, IssuedDocument> issueReceipt(IssuedDocumentId served) {
        var parameters = settings.parameters();
        return database.transactForGood(
                "定稿" + LetterForm.SERVICE_RECEIPT.label(),
                transaction ->
                        issues.issue(transaction, receipt(transaction, parameters, document(transaction, served))));
    }

    /// All papers issued for a case in the order they were issued, each followed by its service receipts; void ones are
    /// among them.
    @Override
    public List<Stored<IssuedDocumentId, IssuedDocument>> issued(CaseId id) {
        return database.read(reading -> {
            var all = new ArrayList<Stored<IssuedDocumentId, IssuedDocument>>();
            for (var paper : documents.about(reading, CaseDrafts.subject(id))) {
                all.add(paper);
                all.addAll(documents.about(reading, paper.id().asSubject()));
            }
            return all;
        });
    }

    /// The paper of `form` that stands, if there is one; of service receipts that of the paper issued last.
    public Optional<Stored<IssuedDocumentId, IssuedDocument>> standing(LetterForm form, CaseId id) {
        return database.read(reading -> {
            var subject = form == LetterForm.SERVICE_RECEIPT
                    ? lastPaper(reading, id).id().asSubject()
                    : CaseDrafts.subject(id);
            return documents.about(reading, subject).stream()
                    .filter(document -> document.content().form() == form
                            && document.content().stands())
                    .findFirst();
        });
    }

    /// The paper keeps its number for ever; that of a decision is taken out of the case, so that a new one can be
    /// given.
    @Override
    public void markVoid(IssuedDocumentId id, String reason) {
        database.transactForGood("作废文书", transaction -> {
            var marked = issues.markVoid(transaction, id, reason).content();
            if (marked.form() == LetterForm.PENALTY_DECISION) {
                CaseDrafts.caseOf(marked.subject())
                        .map(each -> find(transaction, each))
                        .filter(each -> each.content().decision().number().equals(marked.number()))
                        .ifPresent(each -> number(transaction, each, ""));
            }
            return id;
        });
    }

    private Draft draft(Reading reading, Parameters parameters, LetterForm form, Stored<CaseId, Case> stored) {
        return form == LetterForm.SERVICE_RECEIPT
                ? drafts.receipt(reading, parameters, stored, lastPaper(reading, stored.id()))
                : drafts.letter(reading, parameters, stored, form);
    }

    private Draft receipt(Reading reading, Parameters parameters, Stored<IssuedDocumentId, IssuedDocument> served) {
        var id = CaseDrafts.caseOf(served.content().subject())
                .orElseThrow(() -> new Refusal("“" + served.content().title() + "”不是案件的文书，不能由案件出具送达回证，请换一份文书。"));
        return drafts.receipt(reading, parameters, find(reading, id), served);
    }

    private Stored<IssuedDocumentId, IssuedDocument> lastPaper(Reading reading, CaseId id) {
        return documents.about(reading, CaseDrafts.subject(id)).stream()
                .filter(document -> document.content().stands())
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new Refusal("这个案件还没有定稿的文书，请先定稿要送达的文书，再出具送达回证。"));
    }

    private void number(Transaction transaction, Stored<CaseId, Case> stored, String number) {
        var decision = stored.content().decision();
        if (!decision.number().equals(number)) {
            var numbered = stored.content().decided(decision.numbered(number));
            cases.change(transaction, new Stored<>(stored.id(), stored.version(), numbered));
        }
    }

    private Stored<CaseId, Case> find(Reading reading, CaseId id) {
        return cases.find(reading, id).orElseThrow(() -> new Refusal("这个案件已经不存在，请重新打开案件列表。"));
    }

    private Stored<IssuedDocumentId, IssuedDocument> document(Reading reading, IssuedDocumentId id) {
        return documents.find(reading, id).orElseThrow(() -> new Refusal("这份文书不存在，请重新打开列表。"));
    }
}
