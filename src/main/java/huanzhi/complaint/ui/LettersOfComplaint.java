package huanzhi.complaint.ui;

import huanzhi.base.Stored;
import huanzhi.complaint.ComplaintId;
import huanzhi.complaint.letter.ComplaintLetters;
import huanzhi.document.issue.IssuedDocument;
import huanzhi.document.issue.IssuedDocumentId;
import huanzhi.document.issue.LetterForm;
import huanzhi.document.model.Paper;
import huanzhi.document.ui.RecordLetters;
import java.util.List;

/// The letters of one complaint, as the pages of papers ask for them.
record LettersOfComplaint(ComplaintLetters letters, ComplaintId id, String name) implements RecordLetters {

    @Override
    public List<LetterForm> forms() {
        return List.of(LetterForm.COMPLAINT_REPLY);
    }

    @Override
    public Paper draft(LetterForm form) {
        return letters.draft(form, id);
    }

    /// Nothing but what is missing stands against a reply.
    @Override
    public List<String> obstacles(LetterForm form) {
        return List.of();
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
