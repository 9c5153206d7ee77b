package huanzhi.sheet;

import huanzhi.base.Refusal;
import java.nio.file.Path;
import java.util.Optional;

/// Takes ledgers in, step by step: look at the columns, say what each is, look at the rows, keep.
public final class ImportService {

    private final Importer importer;
    private final Optional<MappingMemory> memory;

    /// One that remembers no columns.
    public ImportService(Importer importer) {
        this(importer, Optional.empty());
    }

    public ImportService(Importer importer, MappingMemory memory) {
        this(importer, Optional.of(memory));
    }

    private ImportService(Importer importer, Optional<MappingMemory> memory) {
        this.importer = importer;
        this.memory = memory;
    }

    /// The columns of the likeliest sheet, as they were read last time or else as their names say. Changes nothing.
    public FileLook look(Path file, Ledger<?> ledger) {
        var spec = ledger.spec();
        return recalled(file, importer.look(file, spec), spec);
    }

    /// The same of the sheet with that name.
    public FileLook look(Path file, String sheet, Ledger<?> ledger) {
        var spec = ledger.spec();
        return recalled(file, importer.look(file, sheet, spec), spec);
    }

    /// The same with the headings where somebody says they are.
    public FileLook look(Path file, String sheet, HeadingPlace headings, Ledger<?> ledger) {
        var spec = ledger.spec();
        return recalled(importer.look(file, sheet, headings, spec), spec);
    }

    /// What importing `file` would do with its columns as their names say. Changes nothing.
    public <T> ImportPreview<T> preview(Path file, Ledger<T> ledger) {
        return importer.preview(file, ledger.spec());
    }

    /// What importing `file` with these columns would do; they are remembered for the next file like it. Refuses as
    /// long as one of them is open.
    public <T> ImportPreview<T> preview(Path file, Ledger<T> ledger, Mapping mapping, RowCount read) {
        var spec = ledger.spec();
        var preview = importer.preview(file, spec, mapping, read);
        memory.ifPresent(each -> each.remember(mapping, spec));
        return preview;
    }

    /// Keeps the accepted rows as one operation; the rejected ones are left to [Importer#writeErrors].
    public <T> ImportResult keep(ImportPreview<T> preview, Ledger<T> ledger) {
        var rows = preview.accepted();
        if (rows.isEmpty()) {
            throw new Refusal("文件“" + preview.file() + "”"
                    + (preview.rejected().isEmpty() ? ImportPreview.NO_ROWS : "里没有可以导入的行，请改正有误的行后再导入。"));
        }
        if (!preview.ignored().isEmpty()) {
            throw new Refusal(
                    "文件“" + preview.file() + "”还有 " + preview.ignored().size() + " 列没有说明怎么办："
                            + String.join("、", preview.ignored()) + "，请逐列对上字段，或者标为不导入，或者从表中删去。");
        }
        return ledger.keep("导入" + preview.title() + " " + rows.size() + " 条", rows);
    }

    /// Where this file's columns are not remembered, the headings may stand where somebody pointed them out in a file
    /// like it, or there may be none as in one of as many columns.
    private FileLook recalled(Path file, FileLook look, ImportSpec<?> spec) {
        var found = recalled(look, spec);
        if (found.remembered() || memory.isEmpty()) {
            return found;
        }
        var sheet = look.mapping().sheet();
        var pointedOut =
                memory.get().place(look, spec).map(place -> recalled(importer.look(file, sheet, place, spec), spec));
        if (pointedOut.isPresent() || look.isRecognised()) {
            return pointedOut.orElse(found);
        }
        var headless = recalled(importer.look(file, sheet, HeadingPlace.NOWHERE, spec), spec);
        return headless.remembered() ? headless : found;
    }

    private FileLook recalled(FileLook look, ImportSpec<?> spec) {
        return memory.map(each -> each.recall(look, spec)).orElse(look);
    }
}
