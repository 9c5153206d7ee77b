package huanzhi.sheet;

import huanzhi.base.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// An .xlsx file of one sheet being written; it appears under its name when it is finished.
final class SheetFile implements AutoCloseable {

    private static final String SHADE = "DDE6EE";
    private static final int FLUSH_EVERY = 500;

    private final Path target;
    private final Path unfinished;
    private final OutputStream stream;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    SheetFile(Path target, String name) {
        this.target = target.toAbsolutePath();
        refuseFolder();
        this.unfinished = this.target.resolveSibling(target.getFileName() + ".part");
        try {
            stream = Files.newOutputStream(unfinished);
        } catch (IOException e) {
            throw unwritable(e);
        }
        workbook = new Workbook(stream, "Huanzhi", null);
        sheet = workbook.newWorksheet(name);
    }

    /// A line above the headings.
    void title(String words) {
        sheet.value(row++, 0, words);
    }

    /// The headings, which stay in sight when the rows are scrolled.
    void headings(List<String> headings, List<Integer> widths) {
        for (var column = 0; column < headings.size(); column++) {
            sheet.value(row, column, headings.get(column));
            sheet.width(column, widths.get(column));
        }
        sheet.range(row, 0, row, headings.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("center")
                .fillColor(SHADE)
                .set();
        sheet.freezePane(0, ++row);
    }

    /// Words are laid out as text, so that Excel leaves codes alone.
    void row(List<Cell> cells) {
        for (var column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Cell.Blank blank -> sheet.style(row, column).format("@").set();
                case Cell.Words words -> text(column, words.text());
                case Cell.Failure failure -> text(column, failure.shown());
                case Cell.Numeric number -> number(column, number);
            }
        }
        if (++row % FLUSH_EVERY == 0) {
            flush();
        }
    }

    /// Puts the whole file under its name.
    void finish() {
        try {
            workbook.finish();
            stream.close();
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /// What was not finished leaves nothing behind.
    @Override
    public void close() {
        try {
            try {
                stream.close();
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /// An empty folder would be replaced by the file.
    private void refuseFolder() {
        if (Files.isDirectory(target)) {
            throw new Refusal("“" + target.getFileName() + "”是文件夹，请写明文件名。");
        }
    }

    private void text(int column, String words) {
        sheet.value(row, column, words);
        sheet.style(row, column).format("@").wrapText(words.indexOf('\n') >= 0).set();
    }

    private void number(int column, Cell.Numeric number) {
        sheet.value(row, column, number.value());
        if (number.dated()) {
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (number.value().scale() > 0) {
            sheet.style(row, column).format("#,##0.00").set();
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private Refusal unwritable(IOException cause) {
        return new Refusal("写不了文件“" + target.getFileName() + "”，请先在 Excel 或者 WPS 中关闭它，或者换一个文件夹，并看看磁盘是否已满。", cause);
    }
}
