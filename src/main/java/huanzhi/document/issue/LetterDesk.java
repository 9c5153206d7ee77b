package huanzhi.document.issue;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.document.model.Paper;
import huanzhi.store.Database;
import java.util.List;

/// The letters of records that do not change by being written about.
public final class LetterDesk<I> implements Letters<I> {

    private final Database database;
    private final IssueService issues;
    private final Drafting<I> drafting;
    private final IssuedDocuments documents = new IssuedDocuments();

    public LetterDesk(Database database, IssueService issues, Drafting<I> drafting) {
        this.database = database;
        this.issues = issues;
        this.drafting = drafting;
    }

    @Override
    public List<LetterForm> forms() {
        return drafting.forms();
    }

    @Override
    public Paper draft(LetterForm form, I id) {
        return issues.preview(database.read(reading -> drafting.draft(reading, form, id)));
    }

    @Override
    public List<String> objections(LetterForm form, I id) {
        return database.read(reading -> drafting.objections(reading, form, id));
    }

    @Override
    public Stored<IssuedDocumentId, IssuedDocument> issue(LetterForm form, I id) {
        return database.transactForGood("定稿" + form.label(), transaction -> {
            var objections = drafting.objections(transaction, form, id);
            if (!objections.isEmpty()) {
                throw new Refusal(String.join("", objections));
            }
            return issues.issue(transaction, drafting.draft(transaction, form, id));
        });
    }

    @Override
    public List<Stored<IssuedDocumentId, IssuedDocument>> issued(I id) {
        return database.read(reading -> documents.about(reading, drafting.subject(id)));
    }

    @Override
    public void markVoid(IssuedDocumentId id, String reason) {
        database.transactForGood("作废文书", transaction -> issues.markVoid(transaction, id, reason));
    }
}
