package huanzhi.law.wording;

import huanzhi.base.Refusal;
import java.util.ArrayList;
import java.util.List;

/// Cuts one line of wording into its pieces; sections may stand inside sections.
final class PieceReader {

    private final String line;
    private int at;

    PieceReader(String line) {
        this.line = line;
    }

    List<Piece> read() {
        var pieces = upTo("");
        if (at < line.length()) {
            throw new Refusal("中的“" + line.substring(at) + "”没有对应的开头，请删去或者补上开头");
        }
        return pieces;
    }

    /// Reads on to the end of the section of `slot`, or to the end of the line for an empty name.
    private List<Piece> upTo(String slot) {
        var pieces = new ArrayList<Piece>();
        while (at < line.length()) {
            if (line.charAt(at) != '{') {
                pieces.add(text());
            } else if (line.startsWith("{/", at)) {
                return pieces;
            } else {
                var name = name();
                pieces.add(name.startsWith("?") ? section(name.substring(1)) : new Piece.Slot(name));
            }
        }
        if (!slot.isEmpty()) {
            throw new Refusal("中的“{?" + slot + "}”没有结尾，请在段尾补上“{/" + slot + "}”");
        }
        return pieces;
    }

    private Piece section(String slot) {
        var pieces = upTo(slot);
        var end = name();
        if (!end.equals("/" + slot)) {
            throw new Refusal("中的“{?" + slot + "}”被“{" + end + "}”结束，请改为“{/" + slot + "}”");
        }
        return new Piece.Section(slot, pieces);
    }

    private Piece text() {
        var end = line.indexOf('{', at);
        var words = line.substring(at, end < 0 ? line.length() : end);
        at += words.length();
        return new Piece.Text(words);
    }

    private String name() {
        var end = line.indexOf('}', at);
        if (end < 0) {
            throw new Refusal("中的“" + line.substring(at) + "”没有右括号，请补上“}”");
        }
        var name = line.substring(at + 1, end);
        at = end + 1;
        return name;
    }
}
