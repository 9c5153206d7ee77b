package huanzhi.document.ui;

import huanzhi.base.Stored;
import huanzhi.document.issue.IssuedDocument;
import huanzhi.document.issue.IssuedDocumentId;
import huanzhi.document.issue.LetterForm;
import huanzhi.document.issue.Letters;
import huanzhi.document.model.Paper;
import java.util.List;

/// The letters of the record `id`, which people call `name`, as the pages of papers ask for them.
public record LettersOf<I>(Letters<I> letters, I id, String name) implements RecordLetters {

    @Override
    public List<LetterForm> forms() {
        return letters.forms();
    }

    @Override
    public Paper draft(LetterForm form) {
        return letters.draft(form, id);
    }

    @Override
    public List<String> obstacles(LetterForm form) {
        return letters.objections(form, id);
    }

    @Override
    public Stored<IssuedDocumentId, IssuedDocument> issue(LetterForm form) {
        return letters.issue(form, id);
    }

    @Override
    public List<Stored<IssuedDocumentId, IssuedDocument>> issued() {
        return letters.issued(id);
    }

    @Override
    public void markVoid(IssuedDocumentId document, String reason) {
        letters.markVoid(document, reason);
    }
}
