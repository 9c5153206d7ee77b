package huanzhi.store.recovery;

import java.util.List;

/// What `verify` looked at, and what it found.
public record Verification(List<Finding> findings, long operations, RowCounts rows, int attachments) {

    public Verification {
        findings = List.copyOf(findings);
    }

    /// True where nothing is damaged or missing; orphans do no harm.
    public boolean isSound() {
        return findings.stream().allMatch(finding -> finding.kind() == Finding.Kind.ORPHAN);
    }

    /// For example `核验完毕：日志 120 项操作、数据库 3456 行、附件 12 个，全部相符。`
    public String sentence() {
        var looked = "核验完毕：日志 %d 项操作、数据库 %d 行、附件 %d 个，".formatted(operations, rows.total(), attachments);
        return looked + (isSound() ? "全部相符。" : "发现 " + findings.size() + " 处问题。");
    }
}
