package huanzhi.ui;

import huanzhi.base.Refusal;

/// Who is told when something went wrong that the caller did not handle itself.
public interface Failures {

    /// A wrong input or a step that is not open: one sentence for the clerk.
    void refused(Refusal refusal);

    /// A fault of the program; `doing` is the title of the work, in Chinese.
    void unexpected(String doing, Throwable fault);
}
