package huanzhi.store.journal;

import java.util.Optional;

/// A place where the chain does not hold: the file, the line, why, and the operation as far as it is legible.
public record Breakage(int segment, long line, String reason, Optional<Operation> operation) {

    /// For example `日志 000003.jsonl 第 17 行内容与校验值不符，涉及第 12 号操作“登记企业”（张三，2024-03-05 09:10）`.
    public String sentence() {
        var place = "日志 " + Segments.name(segment) + (line == 0 ? "" : " 第 " + line + " 行");
        return place
                + reason
                + operation.map(affected -> "，涉及" + affected.sentence()).orElse("");
    }
}
