package huanzhi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Opens the window, as the program does when it is called without a command.
@Command(name = "open", description = "打开窗口")
final class OpenCommand implements Callable<Integer> {

    private final WindowOpener opener;

    @Mixin
    private OfficeOptions options;

    OpenCommand(WindowOpener opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() {
        opener.open(options);
        return Commands.DONE;
    }
}
