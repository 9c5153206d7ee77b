package huanzhi.cli;

import huanzhi.store.journal.Operation;
import java.util.ArrayList;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes back the latest operation.
@Command(name = "undo", description = "撤销最近一次操作，如一次导入；撤销本身也记入日志")
final class UndoCommand extends OfficeCommand {

    @Parameters(arity = "0..1", paramLabel = "操作号", description = "撤销这一号操作；不写则是最近一次")
    private Long number;

    @Option(names = "--rest", description = "其后又改过的记录留下，只撤销其余的")
    private boolean rest;

    UndoCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        var database = office.database();
        if (number == null) {
            return done(database.undo(), 0);
        }
        if (!rest) {
            return done(database.undo(number), 0);
        }
        var outlook = database.undoRest(number);
        var done = done(outlook.operation(), outlook.left().size());
        var sentences = new ArrayList<>(done.sentences());
        outlook.left().forEach(left -> sentences.add("  留下“" + left.name() + "”：" + left.because()));
        return new Answer(sentences, done.data());
    }

    private static Answer done(Operation undone, int left) {
        return Answer.of(
                "已撤销" + undone.sentence() + (left == 0 ? "" : "，留下其后又改过的 " + left + " 条") + "。",
                Map.of("sequence", undone.sequence(), "title", undone.title(), "left", left));
    }
}
