package huanzhi.draw;

import huanzhi.base.Refusal;
import huanzhi.store.disk.Sha256;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/// The enterprises of one draw, sorted by code; excluded ones are not among them.
public record Pool(List<PoolEntry> entries) {

    private static final int FIELDS = 4;

    public Pool {
        entries = entries.stream()
                .sorted(Comparator.comparing(PoolEntry::code, CanonicalLine.ORDER))
                .toList();
        var codes = new HashSet<String>();
        for (var entry : entries) {
            if (!codes.add(entry.code())) {
                throw new Refusal("对象库里有两家的编号都是“" + entry.code() + "”，请先在名录库里合并或者改正。");
            }
        }
    }

    /// Reads what [#text()] wrote; lines out of order are refused, because their hash would be another.
    public static Pool read(String text) {
        var pool = new Pool(CanonicalLine.read("对象库", text, FIELDS).stream()
                .map(line -> new PoolEntry(line[0], line[1], line[2], Roster.number("权重", line[3])))
                .toList());
        if (!pool.text().equals(text)) {
            throw new Refusal("对象库没有按编号排列，请取得完整的抽取记录。");
        }
        return pool;
    }

    /// `编号<TAB>单位名称<TAB>类别<TAB>权重<LF>` for each.
    public String text() {
        return entries.stream()
                .map(entry -> CanonicalLine.of(entry.code(), entry.name(), entry.category(), entry.weight()))
                .collect(Collectors.joining());
    }

    public String hash() {
        return Sha256.of(CanonicalLine.bytes(text()));
    }
}
