package huanzhi.store;

import huanzhi.store.journal.Breakage;
import huanzhi.store.journal.ChainReader;
import huanzhi.store.journal.JournalTail;
import huanzhi.store.journal.Operation;
import huanzhi.store.journal.Position;
import huanzhi.store.journal.SegmentHeader;
import huanzhi.store.journal.Segments;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Why store and journal cannot be written to as they are: the chain is broken, or they do not stand at the same line.
///
/// Nothing is written over it. A copy of the journal's file from a backup, put back in its place, mends it; or people
/// accept the damage, and the chain begins anew behind it.
record Damage(Segments segments, JournalTail tail, Position store) {

    /// All of it in Chinese; empty where there is none.
    Optional<String> sentence() throws IOException {
        if (tail.breakages().isEmpty() && store.equals(tail.last())) {
            return Optional.empty();
        }
        var told = new StringBuilder();
        var breakages = tail.breakages().isEmpty() ? breakagesBefore() : tail.breakages();
        for (var breakage : breakages) {
            told.append(breakage.sentence()).append('；');
        }
        if (!breakages.isEmpty()) {
            told.append(after(breakages.getFirst()));
        }
        told.append(standing());
        told.append("现在只能查阅、打印和备份，不能保存；请把备份中同名的日志文件放回“" + segments.folder() + "”后重新打开，或者接受损坏、从这里重新起链。");
        return Optional.of(told.toString());
    }

    /// The last segment is sound, so what keeps the store from its end lies further back.
    private List<Breakage> breakagesBefore() throws IOException {
        var chainFrom = tail.header().map(SegmentHeader::chainFrom).orElse(1);
        try (var chain = new ChainReader(segments, chainFrom)) {
            while (chain.next()) {
                continue;
            }
            return chain.breakages();
        }
    }

    private String standing() {
        if (store.equals(tail.last())) {
            return "数据库完整，停在第 " + store.sequence() + " 号操作。";
        }
        if (store.sequence() > tail.last().sequence()) {
            var torn = tail.torn().length > 0 ? "日志末尾不完整，" : "";
            return torn
                    + "数据库停在第 %d 号操作，日志却只到第 %d 号，日志缺了一段。"
                            .formatted(store.sequence(), tail.last().sequence());
        }
        if (store.sequence() == tail.last().sequence()) {
            return "数据库与日志的第 " + store.sequence() + " 号操作对不上。";
        }
        return "数据库停在第 %d 号操作，其后到第 %d 号的内容不在数据库里。"
                .formatted(store.sequence(), tail.last().sequence());
    }

    /// What stands behind the damage and is legible.
    private String after(Breakage breakage) throws IOException {
        var behind = new ArrayList<Operation>();
        try (var chain = new ChainReader(segments, Math.max(1, breakage.segment()))) {
            while (chain.next()) {
                var isBehind = chain.line().segment() > breakage.segment()
                        || chain.line().number() > breakage.line();
                if (isBehind) {
                    chain.operation().ifPresent(behind::add);
                }
            }
        }
        if (behind.isEmpty()) {
            return "";
        }
        return "其后的 %d 项操作接在它后面：%s 至 %s。"
                .formatted(
                        behind.size(),
                        behind.getFirst().sentence(),
                        behind.getLast().sentence());
    }
}
