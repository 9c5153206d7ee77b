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
    /// hidden one only if no other is.
    ///
    /// Refuses a file that cannot be read, that is no table, or in which not one heading is known.
    public FileLook look(Path file, ImportSpec<?> spec) {
        return TableFiles.read(file, table -> look(file, table, likeliest(file, table.sheets(), spec), spec));
    }

    /// As [#look(Path, ImportSpec)], of the sheet with that name.
    public FileLook look(Path file, String sheet, ImportSpec<?> spec) {
        return TableFiles.read(file, table -> look(file, table, named(file, table.sheets(), sheet, spec), spec));
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
            var place = named(file, table.sheets(), mapping.sheet(), spec);
            if (!place.headings().fit(mapping)) {
                throw new Refusal("文件“" + file.getFileName() + "”的列名在对列之后改过，请重新选择这个文件。");
            }
            return preview(file, new Place(place.sheet(), place.headings().as(mapping)), spec, read);
        });
    }

    /// Writes the rejected rows with their headings and one more column that tells the reasons. The file can be mended
    /// and imported again.
    public void writeErrors(ImportPreview<?> preview, Path target) {
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
        return run.preview(file.getFileName().toString(), place.sheet().name());
    }

    private static FileLook look(Path file, TableFile table, Place place, ImportSpec<?> spec) {
        var scan = new ColumnScan(place.headings());
        place.each(scan::add);
        var search = new HeadingSearch(spec.fields());
        return new FileLook(
                file.getFileName().toString(),
                table.sheets().stream()
                        .map(sheet -> new FileLook.Sheet(
                                sheet.name(),
                                sheet.hidden(),
                                search.in(sheet).map(Headings::known).orElse(0)))
                        .toList(),
                scan.mapping(place.sheet().name()),
                false);
    }

    private static Place likeliest(Path file, List<TableSheet> sheets, ImportSpec<?> spec) {
        var search = new HeadingSearch(spec.fields());
        return sheets.stream()
                .map(sheet -> search.in(sheet).map(headings -> new Place(sheet, headings)))
                .flatMap(Optional::stream)
                .max(Comparator.comparing((Place place) -> !place.sheet().hidden())
                        .thenComparing(place -> place.headings().known())
                        .thenComparing(place -> -sheets.indexOf(place.sheet())))
                .orElseThrow(() -> unknown("文件“" + file.getFileName() + "”", spec));
    }

    private static Place named(Path file, List<TableSheet> sheets, String name, ImportSpec<?> spec) {
        var sheet = sheets.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("文件“" + file.getFileName() + "”里没有工作表“" + name + "”，有 "
                        + sheets.stream().map(TableSheet::name).collect(Collectors.joining("、")) + "，请核对表名。"));
        return new HeadingSearch(spec.fields())
                .in(sheet)
                .map(headings -> new Place(sheet, headings))
                .orElseThrow(() -> unknown("工作表“" + name + "”", spec));
    }

    private static Refusal unknown(String where, ImportSpec<?> spec) {
        return new Refusal(where + "里没有一个认得的列名，" + spec.title() + "应有"
                + spec.fields().stream().map(ImportField::heading).collect(Collectors.joining("、"))
                + "，请核对是不是选错了文件，或者改正列名。");
    }

    private record Place(TableSheet sheet, Headings headings) {

        void each(Consumer<TableRow> taken) {
            try (var rows = sheet.rows()) {
                rows.forEach(taken);
            }
        }
    }
}
