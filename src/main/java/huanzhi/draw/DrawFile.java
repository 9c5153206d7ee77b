package huanzhi.draw;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import huanzhi.base.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The published file of a draw: the record as JSON, for `draw verify` and for anyone's own program.
public final class DrawFile {

    private static final String FORMAT = "huanzhi-draw-1";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
            .build();

    private DrawFile() {}

    public static byte[] write(DrawRecord record) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(Data.of(record));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a draw", e);
        }
    }

    /// Refuses what is no such file; whether it is true is for [DrawVerification].
    public static DrawRecord read(String name, byte[] content) {
        try {
            var data = JSON.readValue(content, Data.class);
            if (data == null) {
                throw none(name, null);
            }
            if (!FORMAT.equals(data.format())) {
                throw new Refusal("文件“" + name + "”的格式是“" + data.format() + "”，本程序认得的是 " + FORMAT + "，请换一个文件。");
            }
            return data.record();
        } catch (IOException e) {
            throw none(name, e);
        }
    }

    private static Refusal none(String name, Exception cause) {
        return new Refusal("文件“" + name + "”不是抽取记录，请选择抽取时导出的 JSON 文件。", cause);
    }

    /// The shape of the file.
    private record Data(
            String format,
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
                    FORMAT,
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
                    record.amendments().stream().map(Change::of).toList(),
                    record.operator(),
                    record.supervisor(),
                    record.frozenAt(),
                    record.revealedAt());
        }

        DrawRecord record() {
            return new DrawRecord(
                    number,
                    commitment,
                    pool,
                    officers,
                    rules,
                    secret,
                    numberSource,
                    publicNumber,
                    exclusions,
                    new Draw.Result(tasks.stream().map(Task::task).toList(), shortfalls),
                    replacements.stream().map(Change::amendment).toList(),
                    operator,
                    supervisor,
                    frozenAt,
                    revealedAt);
        }
    }

    /// A task with its officers in a list, which is empty where nobody may go.
    private record Task(int number, String category, String code, String name, String key, List<String> officers) {

        static Task of(DrawnTask task) {
            return new Task(
                    task.number(),
                    task.category(),
                    task.code(),
                    task.name(),
                    task.key(),
                    task.team()
                            .map(team -> List.of(team.first(), team.second()))
                            .orElse(List.of()));
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
    private record Change(String code, String officer, String reason, String at, String operator) {

        static Change of(Amendment amendment) {
            var officer = switch (amendment) {
                case Replacement _ -> "";
                case Exchange exchange -> exchange.officer();
            };
            return new Change(amendment.code(), officer, amendment.reason(), amendment.at(), amendment.operator());
        }

        Amendment amendment() {
            return officer.isEmpty()
                    ? new Replacement(code, reason, at, operator)
                    : new Exchange(code, officer, reason, at, operator);
        }
    }
}
