package huanzhi.store.journal;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.OptionalLong;

/// Something a person did and the store saved as a whole: when, who, what it is called, how many rows of which table.
///
/// `undoes` is the operation that this one took back, if it did.
public record Operation(
        long sequence,
        LocalDateTime time,
        String operator,
        String title,
        boolean undoable,
        OptionalLong undoes,
        Map<String, Integer> rows) {

    /// Bytes that the part of a line before its changes may take, with room to spare for all tables.
    static final int LONGEST_HEAD = 1 << 15;

    private static final int LONGEST_TITLE = 300;

    public Operation {
        rows = Map.copyOf(rows);
        title = shortened(title);
        operator = shortened(operator);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_TITLE ? text.substring(0, LONGEST_TITLE - 1) + "…" : text;
    }

    /// For example `第 12 号操作“登记企业”（张三，2024-03-05 09:10）`.
    public String sentence() {
        return "第 %d 号操作“%s”（%s，%s）"
                .formatted(
                        sequence,
                        title,
                        operator,
                        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(time));
    }
}
