package huanzhi.sheet;

import huanzhi.base.Numbered;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Tells the rows whose record is in the store already or stands twice in the file: by its number, or where it has
/// none by its likeness.
public final class NoDoubles {

    private final Seen numbers;
    private final Seen likenesses;

    public NoDoubles(Collection<String> storedNumbers, Collection<?> storedLikenesses) {
        numbers = new Seen(new HashSet<>(storedNumbers), new HashMap<>());
        likenesses = new Seen(new HashSet<>(storedLikenesses), new HashMap<>());
    }

    /// @param likenessField where a double without number is told
    /// @param alike what such doubles have in common, such as `同一企业、同一天、同一来源的检查`
    public void check(
            ImportRow row, Numbered<?> record, ImportField numberField, ImportField likenessField, String alike) {
        if (record.number().isEmpty()) {
            likenesses.check(row, record.likeness(), likenessField, "，" + alike, "确实不是同一件的，请给各行都填写编号");
        } else {
            numbers.check(row, record.number(), numberField, "", "请换一个编号，或者留空由程序编号");
        }
    }

    private record Seen(Set<Object> stored, Map<Object, Integer> rows) {

        void check(ImportRow row, Object key, ImportField field, String what, String remedy) {
            if (stored.contains(key)) {
                row.reject(field, what + "已经登记过", remedy);
                return;
            }
            var earlier = rows.putIfAbsent(key, row.number());
            if (earlier != null) {
                row.reject(field, what + "与第 " + earlier + " 行重复", remedy);
            }
        }
    }
}
