package huanzhi.draw;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import huanzhi.base.Refusal;
import java.util.List;
import java.util.Optional;

/// The published file of a draw: the record as JSON, for `draw verify` and for anyone's own program.
public final class DrawFile {

    private static final String FORMAT = "huanzhi-draw-1";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private DrawFile() {}

    public static String write(DrawRecord record) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(Data.of(record));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a draw", e);
        }
    }

    /// Refuses what is no such file; whether it is true is for [DrawVerification].
    public static DrawRecord read(String name, String text) {
        try {
            var data = JSON.readValue(text, Data.class);
            if (!FORMAT.equals(data.format())) {
                throw new Refusal("文件“" + name + "”的格式是“" + data.format() + "”，本程序认得的是 " + FORMAT + "，请换一个文件。");
            }
            return data.record();
        } catch (JsonProcessingException e) {
            throw new Refusal("文件“" + name + "”不是抽取记录，请选择抽取时导出的 JSON 文件。", e);
        }
    }

    /// The shape of the file.
    private record Data(
            String format,
            Commitment commitment,
            String pool,
            String officers,
            String rules,
            String secret,
            String publicNumber,
            List<Exclusion> exclusions,
            List<Task> tasks,
            List<Shortfall> shortfalls,
            List<Replacement> replacements,
            String operator,
            String supervisor,
            String frozenAt,
            String revealedAt) {

        static Data of(DrawRecord record) {
            return new Data(
                    FORMAT,
                    record.commitment(),
                    record.pool(),
                    record.officers(),
                    record.rules(),
                    record.secret(),
                    record.publicNumber(),
                    record.exclusions(),
                    record.result().tasks().stream().map(Task::of).toList(),
                    record.result().shortfalls(),
                    record.replacements(),
                    record.operator(),
                    record.supervisor(),
                    record.frozenAt(),
                    record.revealedAt());
        }

        DrawRecord record() {
            return new DrawRecord(
                    commitment,
                    pool,
                    officers,
                    rules,
                    secret,
                    publicNumber,
                    exclusions,
                    new Draw.Result(tasks.stream().map(Task::task).toList(), shortfalls),
                    replacements,
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
}
