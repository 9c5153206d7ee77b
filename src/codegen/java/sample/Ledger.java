package sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/// One ledger as an office keeps it: a heading row and a row a record.
final class Ledger {

    private final List<String> headings;
    private final List<List<Object>> rows = new ArrayList<>();

    Ledger(String... headings) {
        this.headings = List.of(headings);
    }

    void add(Object... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + headings.size() + " headings");
        }
        rows.add(List.of(cells));
    }

    int size() {
        return rows.size();
    }

    List<Object> row(int index) {
        return rows.get(index);
    }

    List<String> headings() {
        return headings;
    }

    void write(Path file, String sheetName) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "huanzhi", "1.0")) {
            var sheet = workbook.newWorksheet(sheetName);
            for (var column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
                sheet.width(column, Math.max(10, headings.get(column).length() * 2.5));
            }
            sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < headings.size(); column++) {
                    switch (rows.get(row).get(column)) {
                        case Number number -> sheet.value(row + 1, column, number);
                        case Object text -> {
                            if (!text.toString().isEmpty()) {
                                sheet.value(row + 1, column, text.toString());
                            }
                        }
                    }
                }
            }
        }
    }
}
