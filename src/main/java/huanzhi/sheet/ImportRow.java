package huanzhi.sheet;

import huanzhi.base.CreditCode;
import huanzhi.base.Labelled;
import huanzhi.base.Money;
import huanzhi.base.Problem;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.function.Function;

/// One row being read. Every getter that cannot read its cell records a problem and gives a harmless stand-in, so that
/// a row tells all its problems at once.
///
/// A cell with nothing but `/` or `—` is an empty one; so is `无` where a date, a number, a code or a choice is asked
/// for.
public final class ImportRow {

    private static final LocalDate STAND_IN = LocalDate.EPOCH;
    private static final String SEPARATORS = "、，；,;/ \t\r\n\u3000";
    private static final String NONE = "无";

    private final ImportColumns columns;
    private final TableRow row;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Integer, LocalDate> counted = new HashMap<>();

    ImportRow(ImportColumns columns, TableRow row) {
        this.columns = columns;
        this.row = row;
        columns.required().forEach(this::require);
    }

    /// The row's number as Excel shows it.
    public int number() {
        return row.number();
    }

    /// The cell without blanks around; empty where there is none.
    public String text(ImportField field) {
        return read(field, CellReading::text).orElse("");
    }

    /// As [#text], or `fallback` where the cell is empty.
    public String textOr(ImportField field, String fallback) {
        return read(field, CellReading::text).orElse(fallback);
    }

    public Optional<LocalDate> date(ImportField field) {
        CellReading.counted(cell(field)).ifPresent(day -> counted.put(columns.position(field), day));
        return value(field, CellReading::date);
    }

    /// A date that must be there; the stand-in is 1970-01-01.
    public LocalDate requiredDate(ImportField field) {
        require(field);
        return date(field).orElse(STAND_IN);
    }

    /// A whole number of zero or more; an empty cell is zero.
    public int count(ImportField field) {
        return value(field, CellReading::count).orElse(0);
    }

    /// A sum in 元 (or in 万元 where the heading or the cell says so); an empty cell is zero.
    public Money money(ImportField field) {
        return value(field, cell -> CellReading.money(cell, columns.inTenThousands(field)))
                .orElse(Money.ZERO);
    }

    public Optional<CreditCode> creditCode(ImportField field) {
        return value(field, CellReading::creditCode);
    }

    /// 是/否, √, 有/无; an empty cell is no.
    public boolean yes(ImportField field) {
        return value(field, CellReading::yes).orElse(false);
    }

    /// A choice by its label; an empty cell is `fallback`.
    public <E extends Enum<E> & Labelled> E choice(ImportField field, Class<E> type, E fallback) {
        return value(field, cell -> chosen(type, CellReading.text(cell))).orElse(fallback);
    }

    /// Several choices, separated by 、 ， ； / or blanks.
    public <E extends Enum<E> & Labelled> List<E> choices(ImportField field, Class<E> type) {
        return value(
                        field,
                        cell -> split(CellReading.text(cell)).stream()
                                .map(word -> chosen(type, word))
                                .distinct()
                                .toList())
                .orElse(List.of());
    }

    /// One of the words `offered`, or the one `known` before, which may be offered no longer; any word where none are
    /// offered.
    public Optional<String> oneOf(ImportField field, List<String> offered, String known) {
        return value(field, CellReading::text).map(word -> {
            if (offered.isEmpty() || offered.contains(word) || word.equals(known)) {
                return word;
            }
            var wanted = Text.clean(word);
            var found = offered.stream()
                    .filter(each -> Text.clean(each).equals(wanted))
                    .findFirst();
            if (found.isEmpty()) {
                reject(field, "不在本单位的" + field.heading() + "里", "请填写 " + String.join("、", offered) + " 之一，或者在代码表里加上");
            }
            return found.orElse(known);
        });
    }

    /// Several texts, separated likewise.
    public List<String> texts(ImportField field) {
        return split(text(field));
    }

    /// Tells a problem that only the spec can know, such as an officer nobody knows.
    public void reject(ImportField field, String reason, String remedy) {
        tell(new Problem(columns.heading(field), cell(field).shown(), reason, remedy));
    }

    /// As they stand in the file, but a number that was read as a day as that day, because another file may count its
    /// days otherwise.
    List<String> cells() {
        var cells = new ArrayList<>(row.shown());
        counted.forEach((place, day) -> cells.set(place, day.toString()));
        return List.copyOf(cells);
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// What was refused about the row as a whole. A row with problems of its own may be refused only because of its
    /// stand-ins, so then nothing is added.
    void refused(Refusal refusal) {
        if (problems.isEmpty()) {
            tell(refusal.problem());
        }
    }

    private void require(ImportField field) {
        if (CellReading.isNothing(cell(field))) {
            tell(new Problem(columns.heading(field), "", "没有填写", "请补填"));
        }
    }

    private <R> Optional<R> value(ImportField field, Function<Cell, R> reading) {
        var cell = cell(field);
        return cell.shown().equals(NONE) ? Optional.empty() : read(field, cell, reading);
    }

    private <R> Optional<R> read(ImportField field, Function<Cell, R> reading) {
        return read(field, cell(field), reading);
    }

    private <R> Optional<R> read(ImportField field, Cell cell, Function<Cell, R> reading) {
        if (CellReading.isNothing(cell)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(cell));
        } catch (Refusal refusal) {
            tell(refusal.problem().at(columns.heading(field), cell.shown()));
            return Optional.empty();
        }
    }

    private <E extends Enum<E> & Labelled> E chosen(Class<E> type, String word) {
        return columns.choices()
                .find(type, word)
                .orElseThrow(
                        () -> new Refusal(new Problem("", word, "不在可以填写的内容里", "请填写 " + Labelled.all(type) + " 之一")));
    }

    private static List<String> split(String words) {
        var parts = new ArrayList<String>();
        var tokens = new StringTokenizer(words, SEPARATORS);
        while (tokens.hasMoreTokens()) {
            parts.add(tokens.nextToken());
        }
        return parts;
    }

    private Cell cell(ImportField field) {
        return columns.cell(row, field);
    }

    private void tell(Problem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
