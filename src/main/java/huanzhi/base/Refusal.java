package huanzhi.base;

/// A wrong input or a step that is not open now, told in one Chinese sentence: what, where, what to do.
///
/// Whoever throws it has changed nothing. The screen shows the sentence; the command line prints it and ends with 1.
public final class Refusal extends RuntimeException {

    private final transient Problem problem;

    public Refusal(String sentence) {
        this(sentence, null);
    }

    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
        this.problem = null;
    }

    /// Of one wrong value, so that a form or a ledger can tell the reason beside the field it belongs to.
    public Refusal(Problem problem) {
        this(problem, null);
    }

    public Refusal(Problem problem, Throwable cause) {
        super(problem.sentence(), cause);
        this.problem = problem;
    }

    public String sentence() {
        return getMessage();
    }

    /// What is wrong, in its parts; a sentence is parted before its last `，请`.
    public Problem problem() {
        if (problem != null) {
            return problem;
        }
        var said = getMessage().endsWith("。")
                ? getMessage().substring(0, getMessage().length() - 1)
                : getMessage();
        var remedy = said.lastIndexOf("，请");
        return remedy < 0
                ? new Problem("", "", said, "请核对")
                : new Problem("", "", said.substring(0, remedy), said.substring(remedy + 1));
    }
}
