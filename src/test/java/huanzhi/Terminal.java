package huanzhi;

import huanzhi.cli.Commands;
import huanzhi.cli.Offices;
import java.io.PrintWriter;
import java.io.StringWriter;

/// The command line as a person or a script calls it, with what it said to the last call.
final class Terminal {

    private final Offices offices;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    Terminal() {
        this(Wiring::office);
    }

    Terminal(Offices offices) {
        this.offices = offices;
    }

    /// The exit code.
    int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Commands.of(
                        offices,
                        options -> {},
                        new PagePictures(),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true))
                .run(words);
    }

    /// As [#run] with `more` behind the words.
    int run(String[] words, String... more) {
        var all = new String[words.length + more.length];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return run(all);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
