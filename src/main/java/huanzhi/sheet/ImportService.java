package huanzhi.sheet;

import huanzhi.base.Refusal;
import java.nio.file.Path;

/// Takes ledgers in, in two steps: look, then keep.
public final class ImportService {

    private final Importer importer;

    public ImportService(Importer importer) {
        this.importer = importer;
    }

    /// What importing `file` would do. Changes nothing.
    public <T> ImportPreview<T> preview(Path file, Ledger<T> ledger) {
        return importer.preview(file, ledger.spec());
    }

    /// Keeps the accepted rows as one operation; the rejected ones are left to [Importer#writeErrors].
    public <T> ImportResult keep(ImportPreview<T> preview, Ledger<T> ledger) {
        var rows = preview.accepted();
        if (rows.isEmpty()) {
            throw new Refusal("文件“" + preview.file() + "”里没有可以导入的行，请改正有误的行后再导入。");
        }
        return ledger.keep("导入" + preview.title() + " " + rows.size() + " 条", rows);
    }
}
