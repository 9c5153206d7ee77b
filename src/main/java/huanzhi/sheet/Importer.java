package huanzhi.sheet;

import huanzhi.base.Refusal;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads a ledger file into a preview. Changes nothing.
public final class Importer {

    /// Refuses a file that cannot be read, that is no table, in which not one heading is known, in which a required one
    /// is missing or one is there twice.
    public <T> ImportPreview<T> preview(Path file, ImportSpec<T> spec) {
        return TableFiles.read(file, table -> preview(file, table, spec));
    }

    /// Writes the rejected rows with their headings and one more column that tells the reasons. The file can be mended
    /// and imported again.
    public void writeErrors(ImportPreview<?> preview, Path target) {
        ErrorSheet.write(preview, target);
    }

    private static <T> ImportPreview<T> preview(Path file, TableFile table, ImportSpec<T> spec) {
        var place = place(file, table.sheets(), spec);
        var run = new ImportRun<>(spec, place.headings());
        try (var rows = place.sheet().rows()) {
            rows.forEach(run::add);
        }
        return run.preview(file.getFileName().toString(), place.sheet().name());
    }

    /// The sheet whose headings are known best; a hidden one only if no other is.
    private static Place place(Path file, List<TableSheet> sheets, ImportSpec<?> spec) {
        var search = new HeadingSearch(spec.fields());
        return sheets.stream()
                .map(sheet -> search.in(sheet).map(headings -> new Place(sheet, headings)))
                .flatMap(Optional::stream)
                .max(Comparator.comparing((Place place) -> !place.sheet().hidden())
                        .thenComparing(place -> place.headings().known())
                        .thenComparing(place -> -sheets.indexOf(place.sheet())))
                .orElseThrow(() -> new Refusal("文件“" + file.getFileName() + "”里没有一个认得的列名，" + spec.title() + "应有"
                        + spec.fields().stream().map(ImportField::heading).collect(Collectors.joining("、"))
                        + "，请核对是不是选错了文件，或者改正列名。"));
    }

    private record Place(TableSheet sheet, Headings headings) {}
}
