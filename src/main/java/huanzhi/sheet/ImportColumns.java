package huanzhi.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Where each field of an import stands in the file at hand.
final class ImportColumns {

    private static final int NOWHERE = -1;

    private final Headings headings;
    private final List<ImportField> required;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Choices choices = new Choices();

    ImportColumns(Headings headings, List<ImportField> fields) {
        this.headings = headings;
        this.required = fields.stream().filter(ImportField::required).toList();
        fields.forEach(field -> positions.put(field.heading(), NOWHERE));
        positions.putAll(headings.positions(fields));
    }

    List<ImportField> required() {
        return required;
    }

    Choices choices() {
        return choices;
    }

    Cell cell(TableRow row, ImportField field) {
        var position = position(field);
        return position == NOWHERE ? Cell.BLANK : row.cell(position);
    }

    /// The heading as the file has it, or the letter of a column that has none.
    String heading(ImportField field) {
        var position = position(field);
        if (position == NOWHERE) {
            return field.heading();
        }
        return headings.isNamed(position) ? headings.columns().get(position).shown() : headings.name(position);
    }

    boolean inTenThousands(ImportField field) {
        var position = position(field);
        return position != NOWHERE && headings.inTenThousands(position);
    }

    int position(ImportField field) {
        return Objects.requireNonNull(positions.get(field.heading()), () -> field.heading() + " is no field here");
    }
}
