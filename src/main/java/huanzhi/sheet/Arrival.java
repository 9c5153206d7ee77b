package huanzhi.sheet;

import huanzhi.base.Stored;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A row of a ledger beside the record that already stands under the same code or number, if there is one.
public record Arrival<I, T>(Optional<Stored<I, T>> present, T content) {

    public boolean isNew() {
        return present.isEmpty();
    }

    public boolean isUnchanged() {
        return present.map(stored -> stored.content().equals(content)).orElse(false);
    }

    /// The record that is there, with the new content; for one that is not new.
    Stored<I, T> changed() {
        var before = present.orElseThrow();
        return new Stored<>(before.id(), before.version(), content);
    }

    /// `新增`, `相同`, or such as `更新：联系人 王某 → 李某；生产状态 在产 → 停产`.
    public String effect(List<SheetColumn<T>> columns) {
        if (present.isEmpty()) {
            return "新增";
        }
        var before = present.get().content();
        var differences = columns.stream()
                .filter(column -> !column.shown(before).equals(column.shown(content)))
                .map(column -> column.heading() + " " + orNothing(column.shown(before)) + " → "
                        + orNothing(column.shown(content)))
                .collect(Collectors.joining("；"));
        return isUnchanged() ? "相同" : "更新：" + differences;
    }

    private static String orNothing(String words) {
        return words.isEmpty() ? "（空）" : words;
    }
}
