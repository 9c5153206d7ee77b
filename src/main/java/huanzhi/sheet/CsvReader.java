package huanzhi.sheet;

import huanzhi.base.Refusal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Rows of separated values as RFC 4180 has them, with quotes around values that hold line breaks or quotes; also
/// `="00123"`, which offices write to keep Excel from reading a code as a number.
final class CsvReader implements Iterator<TableRow> {

    private final String text;
    private final char separator;
    private int position;
    private int rows;

    CsvReader(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    Stream<TableRow> rows() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, 0), false);
    }

    @Override
    public boolean hasNext() {
        return position < text.length();
    }

    @Override
    public TableRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var cells = new ArrayList<Cell>();
        while (true) {
            cells.add(Cell.words(isQuoted() ? quoted() : plain()));
            if (position < text.length() && text.charAt(position) == separator) {
                position++;
            } else {
                endLine();
                return new TableRow(++rows, cells);
            }
        }
    }

    private boolean isQuoted() {
        return text.startsWith("\"", position) || text.startsWith("=\"", position);
    }

    private String plain() {
        var start = position;
        while (!atEndOfValue()) {
            position++;
        }
        return text.substring(start, position);
    }

    private String quoted() {
        position = text.indexOf('"', position) + 1;
        var opened = rows + 1;
        var value = new StringBuilder();
        while (position < text.length()) {
            var c = text.charAt(position++);
            if (c != '"') {
                value.append(c);
            } else if (text.startsWith("\"", position)) {
                value.append(text.charAt(position++));
            } else {
                return value.append(plain()).toString();
            }
        }
        throw new Refusal("第 " + opened + " 行有一个引号没有配对，后面的内容都连成了一格，请在 Excel 或者 WPS 中打开、改正后另存为 xlsx，再导入。");
    }

    private boolean atEndOfValue() {
        if (position >= text.length()) {
            return true;
        }
        var c = text.charAt(position);
        return c == separator || c == '\n' || c == '\r';
    }

    private void endLine() {
        if (text.startsWith("\r\n", position)) {
            position += 2;
        } else if (position < text.length()) {
            position++;
        }
    }
}
