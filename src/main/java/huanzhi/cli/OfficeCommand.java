package huanzhi.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// A command that works in an opened office and answers once.
abstract class OfficeCommand implements Callable<Integer> {

    private final Offices offices;

    @Mixin
    private OfficeOptions options;

    @Spec
    private CommandSpec spec;

    OfficeCommand(Offices offices) {
        this.offices = offices;
    }

    /// Does the work; a [huanzhi.base.Refusal] ends the command with 1.
    abstract Answer answer(Office office);

    /// The answer of a command that needs no data, asked where there are none yet, so that none are made; empty has an
    /// office opened.
    Optional<Answer> answerWithoutOffice(OfficeOptions options) {
        return Optional.empty();
    }

    @Override
    public final Integer call() {
        if (!Files.exists(options.folder())) {
            var early = answerWithoutOffice(options);
            if (early.isPresent()) {
                tell(early.get());
                return Commands.DONE;
            }
        }
        try (var office = offices.open(options)) {
            office.opening().forEach(sentence -> err().println(sentence));
            tell(answer(office));
        }
        return Commands.DONE;
    }

    private void tell(Answer answer) {
        out().println(options.json() ? answer.json() : answer.text());
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
