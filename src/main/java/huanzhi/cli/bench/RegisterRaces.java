package huanzhi.cli.bench;

import static java.util.stream.Collectors.groupingBy;

import huanzhi.cli.LedgerKind;
import huanzhi.cli.Office;
import huanzhi.register.EnterpriseRow;
import huanzhi.sheet.Ledger;
import huanzhi.ui.table.Line;
import huanzhi.ui.table.RowFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The list of a register of many rows: opening it, one keystroke in its filter, and looking for doubles.
///
/// The register is taken in when the first of these runs, so that other races do not wait for it.
final class RegisterRaces implements AutoCloseable {

    private static final int KEYSTROKES = 20;

    private final Function<Path, Office> offices;
    private final Path folder;
    private final int rows;
    private Office office;
    private BareList bare;
    private List<Line<EnterpriseRow>> lines;

    RegisterRaces(Function<Path, Office> offices, Path folder, int rows) {
        this.offices = offices;
        this.folder = folder;
        this.rows = rows;
    }

    List<Race> races(int rounds) {
        var many = String.format("名录库（register）%,d 行", rows);
        return List.of(
                new Race(many + "打开", "裸 JDBC 查询同样的列和检查次数", 2, rounds, this::opening, this::bareSelect),
                new Race(many + "筛选按键", "对同样的字符串裸循环", 2, rounds, this::keystrokes, this::bareLoop),
                new Race(many + "查重", "裸读同样的列，按名称和代码各分一次组", 5, rounds, this::doubles, this::bareGroups));
    }

    @Override
    public void close() {
        if (office != null) {
            office.close();
            bare.close();
        }
    }

    /// As the page does before it shows the rows; their text for the filter is made afterwards.
    private long opening() throws Exception {
        furnish();
        var start = System.nanoTime();
        lines = office.register().rows().stream()
                .map(row -> new Line<>(row, RegisterRaces::searched))
                .toList();
        return System.nanoTime() - start;
    }

    private long bareSelect() throws Exception {
        furnish();
        var start = System.nanoTime();
        bare.select();
        return System.nanoTime() - start;
    }

    private long keystrokes() throws Exception {
        haystacks();
        var filter = new RowFilter<EnterpriseRow>(EnterpriseRow::id);
        var start = System.nanoTime();
        for (var stroke = 0; stroke < KEYSTROKES; stroke++) {
            filter.type("snzp" + stroke);
            lines.stream().filter(filter.predicate()).toList();
        }
        return System.nanoTime() - start;
    }

    private long bareLoop() throws Exception {
        var haystacks = haystacks();
        var start = System.nanoTime();
        for (var stroke = 0; stroke < KEYSTROKES; stroke++) {
            var word = "snzp" + stroke;
            var found = new ArrayList<String>();
            for (var haystack : haystacks) {
                if (haystack.contains(word)) {
                    found.add(haystack);
                }
            }
        }
        return System.nanoTime() - start;
    }

    private long doubles() throws Exception {
        furnish();
        var start = System.nanoTime();
        office.duplicates().suspicions();
        return System.nanoTime() - start;
    }

    private long bareGroups() throws Exception {
        furnish();
        var start = System.nanoTime();
        var selected = bare.select();
        for (var column : List.of(BareList.NAME, BareList.CODE)) {
            selected.stream().collect(groupingBy(row -> row[column]));
        }
        return System.nanoTime() - start;
    }

    private List<String> haystacks() throws Exception {
        if (lines == null) {
            opening();
        }
        return lines.stream().map(Line::haystack).toList();
    }

    private void furnish() throws Exception {
        if (office == null) {
            Files.createDirectories(folder);
            office = offices.apply(folder.resolve("office"));
            take(
                    BigRegister.write(folder.resolve("register.xlsx"), rows),
                    office.ledgers().get(LedgerKind.ENTERPRISES));
            BigYear.inspect(office);
            bare = BareList.of(folder.resolve("bare"), office.register().rows());
        }
    }

    private <T> void take(Path file, Ledger<T> ledger) throws IOException {
        office.imports().keep(office.imports().preview(file, ledger), ledger);
    }

    private static String searched(EnterpriseRow row) {
        return String.join(
                " ",
                row.name(),
                row.creditCode(),
                row.supervision().label(),
                row.operation().label(),
                row.town(),
                row.industry(),
                row.visits().words());
    }
}
