package huanzhi.casefile.ui;

import huanzhi.base.Stored;
import huanzhi.casefile.CaseId;
import huanzhi.casefile.letter.CaseLetters;
import huanzhi.document.issue.IssuedDocument;
import huanzhi.document.issue.IssuedDocumentId;
import huanzhi.document.issue.LetterForm;
import huanzhi.document.model.Paper;
import huanzhi.document.ui.RecordLetters;
import java.util.List;

/// The letters of one case, as the pages of papers ask for them.
record LettersOfCase(CaseLetters letters, CaseId id, String name) implements RecordLetters {

    @Override
    public List<LetterForm> forms() {
        return List.of(LetterForm.PENALTY_NOTICE, LetterForm.PENALTY_DECISION, LetterForm.SERVICE_RECEIPT);
    }

    @Override
    public Paper draft(LetterForm form) {
        return letters.draft(form, id);
    }

    @Override
    public List<String> obstacles(LetterForm form) {
        return letters.obstacles(form, id).stream()
                .map(obstacle -> obstacle.sentence() + "（" + obstacle.basis() + "）")
                .toList();
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
