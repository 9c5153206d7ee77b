package huanzhi.sheet;

import huanzhi.base.Refusal;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Reads a ledger file, first its columns and then its rows. Changes nothing.
public final class Importer {

    private static final int TOLD_EVERY = 500;

    /// What sheets and columns the file has. Of several sheets the one whose headings are known best is proposed, a
    /// hidden one only if no other is; where no heading is known, see [FileLook#isRecognised()], the first sheet.
    ///
    /// Refuses a file that cannot be read, that is no table, or that is empty.
    public FileLook look(Path file, ImportSpec<?> spec) {
        return TableFiles.read(file, table -> look(file, table, first(table.sheets(), spec), HeadingPlace.FOUND, spec));
    }

    /// As [#look(Path, ImportSpec)], of the sheet with that name.
    public FileLook look(Path file, String sheet, ImportSpec<?> spec) {
        return look(file, sheet, HeadingPlace.FOUND, spec);
    }

    /// The same with the headings where somebody says they are.
    public FileLook look(Path file, String sheet, HeadingPlace headings, ImportSpec<?> spec) {
        return TableFiles.read(file, table -> look(file, table, named(file, table.sheets(), sheet), headings, spec));
    }

    /// What importing the likeliest sheet would do, with its columns as their names say.
    ///
    /// Refuses as [#look] does, and where a required column is missing or one is there twice.
    public <T> ImportPreview<T> preview(Path file, ImportSpec<T> spec) {
        return TableFiles.read(
                file, table -> preview(file, likeliest(file, table.sheets(), spec), spec, RowCount.NOBODY));
    }

    /// What importing the sheet of `mapping` would do; refuses as long as a column of it is open.
    public <T> ImportPreview<T> preview(Path file, ImportSpec<T> spec, Mapping mapping, RowCount read) {
        mapping.requireComplete(spec.fields());
        return TableFiles.read(file, table -> {
            var sheet = named(file, table.sheets(), mapping.sheet());
            var place = new Place(sheet, new HeadingSearch(spec.fields()).at(sheet, mapping.headings()));
            if (!place.headings().fit(mapping)) {
                throw new Refusal("文件“" + file.getFileName() + "”的列名在对列之后改过，请重新选择这个文件。");
            }
            return preview(file, new Place(place.sheet(), place.headings().as(mapping)), spec, read);
        });
    }

    /// Writes the rejected rows with their headings and one more column that tells the reasons. The file can be mended
    /// and imported again.
    ///
    /// Refuses to put them in the place of the ledger itself, whose good rows would be gone.
    public void writeErrors(ImportPreview<?> preview, Path target) {
        if (TableFiles.isSame(preview.source(), target)) {
            throw new Refusal("错误表不能写在正在导入的“" + preview.file() + "”上，那样其余各行就没有了，请另起一个文件名。");
        }
        ErrorSheet.write(preview, target);
    }

    private static <T> ImportPreview<T> preview(Path file, Place place, ImportSpec<T> spec, RowCount read) {
        var run = new ImportRun<>(spec, place.headings());
        place.each(row -> {
            run.add(row);
            if (row.number() % TOLD_EVERY == 0) {
                read.at(run.rows());
            }
        });
        return run.preview(file, place.sheet().name());
    }

    private static FileLook look(
            Path file, TableFile table, TableSheet sheet, HeadingPlace headings, ImportSpec<?> spec) {
        var search = new HeadingSearch(spec.fields());
        var top = HeadingSearch.top(sheet);
        if (top.isEmpty()) {
            throw new Refusal("文件“" + file.getFileName() + "”"
                    + (sheet.name().isEmpty() ? "" : "的工作表“" + sheet.name() + "”") + "里一行内容也没有，请核对是不是选错了文件或者工作表。");
        }
        var place = new Place(sheet, search.at(sheet, headings));
        var scan = new ColumnScan(place.headings());
        place.each(scan::add);
        return new FileLook(
                file.getFileName().toString(),
                table.sheets().stream()
                        .map(each -> new FileLook.Sheet(
                                each.name(),
                                each.hidden(),
                                search.in(each).map(Headings::known).orElse(0)))
                        .toList(),
                top.stream()
                        .map(row -> new FileLook.TopRow(row.number(), row.shown()))
                        .toList(),
                scan.mapping(sheet.name(), headings),
                false);
    }

    /// The sheet with the best known headings, or else the first that people see and that holds something.
    private static TableSheet first(List<TableSheet> sheets, ImportSpec<?> spec) {
        return known(sheets, spec)
                .map(Place::sheet)
                .or(() -> sheets.stream()
                        .filter(sheet ->
                                !sheet.hidden() && !HeadingSearch.top(sheet).isEmpty())
                        .findFirst())
                .orElseGet(sheets::getFirst);
    }

    private static Place likeliest(Path file, List<TableSheet> sheets, ImportSpec<?> spec) {
        return known(sheets, spec).orElseThrow(() -> unknown(file.getFileName().toString(), spec));
    }

    private static Optional<Place> known(List<TableSheet> sheets, ImportSpec<?> spec) {
        var search = new HeadingSearch(spec.fields());
        return sheets.stream()
                .map(sheet -> search.in(sheet).map(headings -> new Place(sheet, headings)))
                .flatMap(Optional::stream)
                .max(Comparator.comparing((Place place) -> !place.sheet().hidden())
                        .thenComparing(place -> place.headings().known())
                        .thenComparing(place -> -sheets.indexOf(place.sheet())));
    }

    private static TableSheet named(Path file, List<TableSheet> sheets, String name) {
        return sheets.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("文件“" + file.getFileName() + "”里没有工作表“" + name + "”，有 "
                        + sheets.stream().map(TableSheet::name).collect(Collectors.joining("、")) + "，请核对表名。"));
    }

    private static Refusal unknown(String file, ImportSpec<?> spec) {
        return new Refusal("文件“" + file + "”里没有一个认得的列名，" + spec.title() + "应有"
                + spec.fields().stream().map(ImportField::heading).collect(Collectors.joining("、"))
                + "，请核对是不是选错了文件，或者改正列名。");
    }

    private record Place(TableSheet sheet, Headings headings) {

        void each(Consumer<TableRow> taken) {
            var merged = new MergedCells(sheet, headings);
            try (var rows = sheet.rows()) {
                rows.map(merged::filled).forEach(taken);
            }
        }
    }
}
