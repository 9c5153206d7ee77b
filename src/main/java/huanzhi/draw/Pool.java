package huanzhi.draw;

import huanzhi.base.Refusal;
import huanzhi.store.disk.Sha256;
import java.util.Comparator;
import java.util.List;

/// The enterprises of one draw, sorted by code; excluded ones are not among them.
public record Pool(List<PoolEntry> entries) {

    private static final int FIELDS = 4;

    public Pool {
        entries = entries.stream()
                .sorted(Comparator.comparing(PoolEntry::code, CanonicalLine.ORDER))
                .toList();
        for (var i = 1; i < entries.size(); i++) {
            if (entries.get(i).code().equals(entries.get(i - 1).code())) {
                throw new Refusal("对象库里有两家的编号都是“" + entries.get(i).code() + "”，请先在名录库里合并或者改正。");
            }
        }
    }

    /// Reads what [#text()] wrote; lines out of order are refused, because their hash would be another.
    public static Pool read(String text) {
        var entries = CanonicalLine.read("对象库", text, FIELDS).stream()
                .map(line -> new PoolEntry(line[0], line[1], line[2], Roster.number("权重", line[3])))
                .toList();
        for (var i = 1; i < entries.size(); i++) {
            if (CanonicalLine.ORDER.compare(
                            entries.get(i - 1).code(), entries.get(i).code())
                    > 0) {
                throw new Refusal("对象库没有按编号排列，请取得完整的抽取记录。");
            }
        }
        return new Pool(entries);
    }

    /// `编号<TAB>单位名称<TAB>类别<TAB>权重<LF>` for each.
    public String text() {
        var text = new StringBuilder();
        entries.forEach(each -> CanonicalLine.append(text, each.code(), each.name(), each.category(), each.weight()));
        return text.toString();
    }

    public String hash() {
        return Sha256.of(CanonicalLine.bytes(text()));
    }
}
