package huanzhi.sheet;

import huanzhi.base.Labelled;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What importing one row would do to the records that are there.
public record Effect(Kind kind, List<Difference> differences) {

    public static final Effect ADDITION = new Effect(Kind.ADDITION, List.of());

    public Effect {
        differences = List.copyOf(differences);
    }

    /// What stands where `before` stood, if anything did, as people see it in `columns`.
    public static <T> Effect of(Optional<T> before, T after, List<SheetColumn<T>> columns) {
        return before.map(old -> new Effect(
                        old.equals(after) ? Kind.NOTHING : Kind.CHANGE,
                        columns.stream()
                                .filter(column -> !column.shown(old).equals(column.shown(after)))
                                .map(column -> new Difference(column.heading(), column.shown(old), column.shown(after)))
                                .toList()))
                .orElse(ADDITION);
    }

    /// In the words of the preview.
    public enum Kind implements Labelled {
        ADDITION("新增"),
        CHANGE("更改"),
        NOTHING("不变");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /// One field of a record that would change, as people see it before and after.
    public record Difference(String field, String before, String after) {

        /// Such as `联系人 王某 → （空）`.
        public String sentence() {
            return field + " " + change();
        }

        /// Such as `王某 → （空）`.
        public String change() {
            return orNothing(before) + " → " + orNothing(after);
        }

        private static String orNothing(String words) {
            return words.isEmpty() ? "（空）" : words;
        }
    }

    /// `新增`, `不变`, or such as `更改：联系人 王某 → 李某；生产状态 在产 → 停产`.
    public String sentence() {
        return differences.isEmpty()
                ? kind.label()
                : kind.label() + "："
                        + differences.stream().map(Difference::sentence).collect(Collectors.joining("；"));
    }
}
