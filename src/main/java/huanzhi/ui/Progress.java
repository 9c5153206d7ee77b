package huanzhi.ui;

/// How a long work says how far it is, and learns that nobody wants it any more.
public interface Progress {

    /// Also the place where a cancelled work ends: throws [java.util.concurrent.CancellationException].
    void at(long done, long total);

    /// A few words beside the bar, for example `第 3,000 行`.
    void say(String words);

    boolean cancelled();
}
