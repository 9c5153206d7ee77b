package huanzhi.cli;

import java.util.Map;
import picocli.CommandLine.Command;

/// Takes back the latest operation.
@Command(name = "undo", description = "撤销最近一次操作，如一次导入；撤销本身也记入日志")
final class UndoCommand extends OfficeCommand {

    UndoCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        var undone = office.database().undo();
        return Answer.of(
                "已撤销" + undone.sentence() + "。", Map.of("sequence", undone.sequence(), "title", undone.title()));
    }
}
