package huanzhi.cli.bench;

import huanzhi.cli.LedgerKind;
import huanzhi.cli.Office;
import huanzhi.sheet.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/// Taking in a register of many rows, with every check and the journal, into an empty office.
final class ImportRaces {

    private static final int COUNTY_ROWS = 12_000;
    private static final int BIG_ROWS = 50_000;

    private final Function<Path, Office> offices;
    private final Path folder;
    private int made;

    ImportRaces(Function<Path, Office> offices, Path folder) {
        this.offices = offices;
        this.folder = folder;
    }

    List<Race> races(int rounds) throws IOException {
        return List.of(race("导入 1.2 万行 × 15 列", COUNTY_ROWS, 2 * rounds), race("导入 5 万行 × 15 列", BIG_ROWS, rounds));
    }

    private Race race(String name, int rows, int times) throws IOException {
        var file = BigRegister.write(folder.resolve(rows + ".xlsx"), rows);
        return new Race(
                name,
                "fastexcel-reader 只读加 H2 批量插入",
                1.5,
                times,
                () -> importing(file),
                () -> readingAndInserting(file));
    }

    private long importing(Path big) {
        try (var office = offices.apply(next())) {
            var start = System.nanoTime();
            take(office, office.ledgers().get(LedgerKind.ENTERPRISES), big);
            return System.nanoTime() - start;
        }
    }

    private static <T> void take(Office office, Ledger<T> ledger, Path file) {
        office.imports().keep(office.imports().preview(file, ledger), ledger);
    }

    private long readingAndInserting(Path big) throws Exception {
        var own = Files.createDirectories(next());
        var start = System.nanoTime();
        var columns = BigRegister.HEADINGS.length;
        BareTable.insert(own, BareTable.read(big, columns), columns);
        return System.nanoTime() - start;
    }

    private Path next() {
        return folder.resolve("import-" + made++);
    }
}
