package huanzhi.cli;

import huanzhi.base.Refusal;
import huanzhi.store.recovery.Finding;
import java.util.ArrayList;
import java.util.Map;
import picocli.CommandLine.Command;

/// Proves journal, store and stored files.
@Command(name = "verify", description = "核验日志、数据库和附件是否完整、一致")
final class VerifyCommand extends OfficeCommand {

    VerifyCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        var verification = office.database().verify();
        var sentences = new ArrayList<String>();
        sentences.add(verification.sentence());
        verification.findings().stream().map(Finding::sentence).forEach(sentences::add);
        if (!verification.isSound()) {
            throw new Refusal(String.join(System.lineSeparator(), sentences));
        }
        return new Answer(
                sentences,
                Map.of(
                        "operations", verification.operations(),
                        "rows", verification.rows().total(),
                        "attachments", verification.attachments(),
                        "findings",
                                verification.findings().stream()
                                        .map(Finding::sentence)
                                        .toList()));
    }
}
