package huanzhi.draw;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import huanzhi.base.Refusal;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The published file of a draw: the record as JSON, for `draw verify` and for anyone's own program.
public final class DrawFile {

    private static final String DESCRIPTION = "description";
    private static final String REPLACEMENTS = "replacements";
    private static final String OUTCOME = "outcome";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
            .build();

    private DrawFile() {}

    public static byte[] write(DrawRecord record) {
        try {
            var tree = JSON.<ObjectNode>valueToTree(Data.of(record));
            if (record.format() == RecordFormat.FIRST) {
                tree.remove(DESCRIPTION);
                tree.get(REPLACEMENTS).forEach(each -> ((ObjectNode) each).remove(OUTCOME));
            }
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a draw", e);
        }
    }

    /// Refuses what is no such file; whether it is true is for [DrawVerification].
    public static DrawRecord read(String name, byte[] content) {
        try {
            if (!(JSON.readTree(content) instanceof ObjectNode tree)
                    || !tree.path("format").isTextual()) {
                throw none(name, null);
            }
            var format = format(name, tree.path("format").textValue());
            if (format == RecordFormat.FIRST) {
                complete(tree);
            }
            var data = JSON.treeToValue(tree, Data.class);
            if (format == RecordFormat.SECOND && !data.description().equals(RecordFormat.description())) {
                throw new Refusal("文件“" + name + "”里的规则说明（description）与 " + format.written() + " 的不同，被改动过，请取得原来的抽取记录。");
            }
            return data.record(format);
        } catch (IOException | IllegalArgumentException e) {
            throw none(name, e);
        }
    }

    private static RecordFormat format(String name, String written) {
        return RecordFormat.read(written).orElseThrow(() -> {
            var known = Arrays.stream(RecordFormat.values())
                    .map(RecordFormat::written)
                    .collect(Collectors.joining("、"));
            return new Refusal("文件“" + name + "”的格式是“" + written + "”，本程序认得的是 " + known + "，请换一个文件。");
        });
    }

    /// Gives an old record empty parts for what it does not have.
    private static void complete(ObjectNode tree) {
        tree.putArray(DESCRIPTION);
        for (var each : tree.path(REPLACEMENTS)) {
            if (each instanceof ObjectNode change) {
                change.set(OUTCOME, JSON.valueToTree(new Outcome(0, "", List.of(), "")));
            }
        }
    }

    private static Refusal none(String name, Exception cause) {
        return new Refusal("文件“" + name + "”不是抽取记录，请选择抽取时导出的 JSON 文件。", cause);
    }

    /// The shape of the file.
    private record Data(
            String format,
            List<String> description,
            String number,
            Commitment commitment,
            String pool,
            String officers,
            String rules,
            String secret,
            String numberSource,
            String publicNumber,
            List<Exclusion> exclusions,
            List<Task> tasks,
            List<Shortfall> shortfalls,
            List<Change> replacements,
            String operator,
            String supervisor,
            String frozenAt,
            String revealedAt) {

        static Data of(DrawRecord record) {
            return new Data(
                    record.format().written(),
                    RecordFormat.description(),
                    record.number(),
                    record.commitment(),
                    record.pool(),
                    record.officers(),
                    record.rules(),
                    record.secret(),
                    record.numberSource(),
                    record.publicNumber(),
                    record.exclusions(),
                    record.result().tasks().stream().map(Task::of).toList(),
                    record.result().shortfalls(),
                    changes(record),
                    record.operator(),
                    record.supervisor(),
                    record.frozenAt(),
                    record.revealedAt());
        }

        DrawRecord record(RecordFormat read) {
            return new DrawRecord(
                    read,
                    number,
                    commitment,
                    pool,
                    officers,
                    rules,
                    secret,
                    numberSource,
                    publicNumber,
                    exclusions,
                    new Draw.Result(
                            tasks.stream().map(Task::task).toList(),
                            shortfalls,
                            read == RecordFormat.FIRST
                                    ? List.of()
                                    : replacements.stream().map(Change::outcome).toList()),
                    replacements.stream().map(Change::amendment).toList(),
                    operator,
                    supervisor,
                    frozenAt,
                    revealedAt);
        }
    }

    private static List<Change> changes(DrawRecord record) {
        var outcomes = record.result().outcomes();
        return IntStream.range(0, record.amendments().size())
                .mapToObj(at -> Change.of(
                        record.amendments().get(at),
                        record.format() == RecordFormat.FIRST ? new Outcome(0, "", List.of(), "") : outcomes.get(at)))
                .toList();
    }

    /// A task with its officers in a list, which is empty where nobody may go.
    private record Task(int number, String category, String code, String name, String key, List<String> officers) {

        static Task of(DrawnTask task) {
            return new Task(task.number(), task.category(), task.code(), task.name(), task.key(), task.officers());
        }

        DrawnTask task() {
            return new DrawnTask(
                    number,
                    category,
                    code,
                    name,
                    key,
                    officers.size() == 2
                            ? Optional.of(new Team(officers.getFirst(), officers.getLast()))
                            : Optional.empty());
        }
    }

    /// A change; `officer` is empty where the enterprise was replaced, and who was exchanged otherwise.
    private record Change(String code, String officer, String reason, String at, String operator, Outcome outcome) {

        static Change of(Amendment amendment, Outcome outcome) {
            return new Change(
                    amendment.code(),
                    amendment.officer(),
                    amendment.reason(),
                    amendment.at(),
                    amendment.operator(),
                    outcome);
        }

        Amendment amendment() {
            return officer.isEmpty()
                    ? new Replacement(code, reason, at, operator)
                    : new Exchange(code, officer, reason, at, operator);
        }
    }
}
