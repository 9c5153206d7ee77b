package huanzhi;

import huanzhi.cli.Commands;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Entry of the program: with words the command line, without any the window.
final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(Commands.of(Wiring::office, out, err).run(arguments));
    }
}
