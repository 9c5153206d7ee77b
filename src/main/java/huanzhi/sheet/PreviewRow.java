package huanzhi.sheet;

import huanzhi.base.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One row of a file as it stands there, with what is wrong in it or what importing it would do.
///
/// `wrong` and `changing` are the places of its cells that a problem names and that would change a record.
public record PreviewRow(
        int number,
        List<String> cells,
        List<Problem> problems,
        Optional<Effect> effect,
        Set<Integer> wrong,
        Set<Integer> changing) {

    /// What a row with problems is called, beside the labels of the effects.
    public static final String WRONG = "有问题";

    /// All rows of the file that are records, in their order.
    public static <T> List<PreviewRow> of(ImportPreview<T> preview, ImportSpec<T> spec) {
        var layout = preview.layout();
        var rows = new ArrayList<PreviewRow>();
        for (var row : preview.rejected()) {
            var wrong = new HashSet<Integer>();
            row.problems().forEach(problem -> layout.place(problem).ifPresent(wrong::add));
            rows.add(new PreviewRow(row.row(), row.cells(), row.problems(), Optional.empty(), wrong, Set.of()));
        }
        for (var row : preview.accepted()) {
            var effect = spec.effect(row.content());
            rows.add(new PreviewRow(
                    row.row(),
                    layout.rows().cells(row.row()),
                    List.of(),
                    Optional.of(effect),
                    Set.of(),
                    changing(preview, effect)));
        }
        rows.sort(Comparator.comparingInt(PreviewRow::number));
        return rows;
    }

    /// `有问题`, `新增`, `更改` or `不变`.
    public String verdict() {
        return effect.map(Effect::kind).map(Effect.Kind::label).orElse(WRONG);
    }

    /// Its problems, or what would change; empty for a plain addition.
    public String sentence() {
        return effect.map(each -> each.differences().stream()
                        .map(Effect.Difference::sentence)
                        .collect(Collectors.joining("；")))
                .orElseGet(() -> problems.stream().map(Problem::sentence).collect(Collectors.joining()));
    }

    public String cell(int place) {
        return place < cells.size() ? cells.get(place) : "";
    }

    private static Set<Integer> changing(ImportPreview<?> preview, Effect effect) {
        if (effect.differences().isEmpty()) {
            return Set.of();
        }
        var changed =
                effect.differences().stream().map(Effect.Difference::field).collect(Collectors.toSet());
        var places = new HashSet<Integer>();
        preview.headings().forEach((heading, field) -> {
            if (changed.contains(field.heading())) {
                places.add(preview.layout().columns().indexOf(heading));
            }
        });
        return places;
    }
}
