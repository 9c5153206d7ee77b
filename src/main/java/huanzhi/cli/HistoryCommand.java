package huanzhi.cli;

import huanzhi.base.Refusal;
import huanzhi.store.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Who changed a record, when, from what to what; or, without a record, the latest operations.
@Command(name = "history", description = "某条记录何时由谁从什么改成什么；不指明记录时列出最近的操作")
final class HistoryCommand extends OfficeCommand {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "种类",
            description = "enterprises、officers、inspections、complaints、cases 或 activities")
    private LedgerKind kind;

    @Parameters(index = "1", arity = "0..1", paramLabel = "编号", description = "编号、名称或者代码")
    private String name;

    @Option(names = "--most", paramLabel = "条数", defaultValue = "30", description = "最多列出几条，默认 ${DEFAULT-VALUE}")
    private int most;

    HistoryCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        return kind == null ? operations(office) : record(office);
    }

    private Answer operations(Office office) {
        var operations = office.database().operations(most);
        return new Answer(
                operations.stream().map(each -> each.sentence()).toList(),
                Map.of(
                        "operations",
                        operations.stream()
                                .map(each -> Map.of(
                                        "sequence", each.sequence(),
                                        "time", each.time().toString(),
                                        "operator", each.operator(),
                                        "title", each.title()))
                                .toList()));
    }

    private Answer record(Office office) {
        if (name == null) {
            throw new Refusal("没有写明是哪一条记录，请在种类后面写编号、名称或者代码。");
        }
        var key = office.names().find(kind, name).orElseThrow(() -> new Refusal("没有找到“" + name + "”，请核对编号、名称或者代码。"));
        var changes = office.database().history(key);
        var sentences = new ArrayList<String>();
        changes.forEach(change -> sentences.addAll(sentences(change)));
        return new Answer(
                sentences,
                Map.of("changes", changes.stream().map(HistoryCommand::data).toList()));
    }

    private static List<String> sentences(Change change) {
        var sentences = new ArrayList<String>();
        sentences.add(
                "%s %s %s（%s）".formatted(change.time().withNano(0), change.operator(), change.title(), change.row()));
        change.columns().stream()
                .filter(cell -> !Objects.equals(cell.before(), cell.after()))
                .forEach(cell -> sentences.add(
                        "    " + cell.column() + "：" + shown(cell.before()) + " → " + shown(cell.after())));
        return sentences;
    }

    private static Map<String, ?> data(Change change) {
        return Map.of(
                "sequence", change.sequence(),
                "time", change.time().toString(),
                "operator", change.operator(),
                "title", change.title(),
                "row", change.row().toString(),
                "columns",
                        change.columns().stream()
                                .map(cell -> Map.of(
                                        "column", cell.column(),
                                        "before", shown(cell.before()),
                                        "after", shown(cell.after())))
                                .toList());
    }

    private static String shown(Object value) {
        return value == null ? "（空）" : value.toString().isEmpty() ? "（空）" : value.toString();
    }
}
