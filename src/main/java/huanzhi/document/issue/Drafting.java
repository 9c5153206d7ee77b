package huanzhi.document.issue;

import huanzhi.store.Reading;
import java.util.List;

/// How one kind of record is made into papers.
public interface Drafting<I> {

    /// In the order of the procedure.
    List<LetterForm> forms();

    Subject subject(I id);

    /// Why the paper cannot be issued now, besides what is missing in it; by default there is nothing.
    default List<String> objections(Reading reading, LetterForm form, I id) {
        return List.of();
    }

    /// What the store says of the record at this moment; refuses a form that is not one of [#forms()].
    Draft draft(Reading reading, LetterForm form, I id);
}
