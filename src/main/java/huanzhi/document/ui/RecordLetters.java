package huanzhi.document.ui;

import huanzhi.base.Stored;
import huanzhi.document.issue.IssuedDocument;
import huanzhi.document.issue.IssuedDocumentId;
import huanzhi.document.issue.LetterForm;
import huanzhi.document.model.Paper;
import java.util.List;

/// The letters of one record. All but `name` and `forms` are asked in the background and may refuse.
public interface RecordLetters {

    /// What the record is called, such as `案件 岳环立〔2024〕3号`.
    String name();

    /// What can be written for such a record, in the order of the procedure.
    List<LetterForm> forms();

    /// As it would be issued now.
    Paper draft(LetterForm form);

    /// Why it cannot be issued now, besides what is missing in it.
    List<String> obstacles(LetterForm form);

    /// Gives it its number and freezes it.
    Stored<IssuedDocumentId, IssuedDocument> issue(LetterForm form);

    /// All that were issued, the oldest first, void ones among them.
    List<Stored<IssuedDocumentId, IssuedDocument>> issued();

    void markVoid(IssuedDocumentId id, String reason);
}
