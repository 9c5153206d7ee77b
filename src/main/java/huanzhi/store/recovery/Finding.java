package huanzhi.store.recovery;

/// One thing that `verify` found not to be as it should, told in a Chinese sentence.
public record Finding(Kind kind, String sentence) {

    /// What it concerns; an orphan is a stored file that no record names, which loses nothing.
    public enum Kind {
        CHAIN,
        STORE,
        ATTACHMENT,
        ORPHAN
    }
}
