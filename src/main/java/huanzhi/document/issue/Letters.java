package huanzhi.document.issue;

import huanzhi.base.Stored;
import huanzhi.document.model.Paper;
import java.util.List;

/// The letters of one kind of record, whose ids are `I`: to look at, to issue, and those that were issued. Everything
/// may refuse.
public interface Letters<I> {

    /// What can be written for such a record, in the order of the procedure.
    List<LetterForm> forms();

    /// As it would be issued now, with what is missing left open.
    Paper draft(LetterForm form, I id);

    /// Why it cannot be issued now, besides what is missing in it; by default there is nothing.
    default List<String> objections(LetterForm form, I id) {
        return List.of();
    }

    /// Gives the letter its number and freezes it; refuses while a field is empty.
    Stored<IssuedDocumentId, IssuedDocument> issue(LetterForm form, I id);

    /// All papers issued for a record in the order they were issued, void ones among them.
    List<Stored<IssuedDocumentId, IssuedDocument>> issued(I id);

    /// The paper keeps its number for ever.
    void markVoid(IssuedDocumentId id, String reason);
}
