package huanzhi.document.model;

/// A stretch of text inside a line: fixed words, or a value that remembers its field.
public sealed interface Run {

    String text();

    /// What the reader of the paper sees: a missing value is a blank to be filled in, or what it says itself of being
    /// missing.
    default String shown() {
        return switch (this) {
            case Words words -> Printable.of(words.text);
            case Value value ->
                value.state == State.MISSING && value.text.isBlank() ? "＿＿＿＿" : Printable.of(value.text);
        };
    }

    /// Fixed wording.
    record Words(String text) implements Run {}

    /// What a record says; `field` names where it came from, as screens call it (`案件.决定日期`).
    record Value(String text, String field, State state) implements Run {}

    /// How far a value can be relied on.
    enum State {
        FILLED,
        /// Not in the record yet: the paper cannot be issued.
        MISSING,
        /// 待核对: taken from a source nobody has confirmed.
        UNCONFIRMED,
        /// Not there, and the paper is lawful without it: previews say so, an issued paper leaves it out.
        AWAITED
    }
}
