package huanzhi.base;

/// A wrong input or a step that is not open now, told in one Chinese sentence: what, where, what to do.
///
/// Whoever throws it has changed nothing. The screen shows the sentence; the command line prints it and ends with 1.
public final class Refusal extends RuntimeException {

    public Refusal(String sentence) {
        super(sentence);
    }

    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public String sentence() {
        return getMessage();
    }
}
