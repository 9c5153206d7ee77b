package huanzhi.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/// Sees that every record of a kind has a number of its own.
///
/// A number left empty becomes one more than the highest of its year. Gaps are not filled, because the missing number
/// may stand on a paper outside.
///
/// @param kind what the records are called in a refusal, such as `检查`
public record Numbering(String kind, NumberPattern pattern) {

    /// What the numbers begin with that must be known before `record` can be given or keep its number.
    public String rivals(Numbered<?> record) {
        return record.number().isEmpty() ? pattern.before(record.numberYear()) : record.number();
    }

    /// The records in their order, each with a number that neither `used` nor another of them has; refuses a
    /// number that is taken.
    public <T extends Numbered<T>> List<T> settle(List<T> records, Collection<String> used) {
        var taken = new HashSet<>(used);
        for (var record : records) {
            if (!record.number().isEmpty() && !taken.add(record.number())) {
                throw new Refusal(kind + "编号“" + record.number() + "”已经用过，请换一个，或者留空由程序编号。");
            }
        }
        var last = new HashMap<Integer, Integer>();
        var settled = new ArrayList<T>(records.size());
        for (var record : records) {
            if (record.number().isEmpty()) {
                var year = record.numberYear();
                last.computeIfAbsent(year, any -> pattern.highest(year, taken));
                settled.add(record.numbered(pattern.number(year, last.merge(year, 1, Integer::sum))));
            } else {
                settled.add(record);
            }
        }
        return settled;
    }

    /// As [#settle(List, Collection)] for one record.
    public <T extends Numbered<T>> T settle(T record, Collection<String> used) {
        return settle(List.of(record), used).getFirst();
    }
}
