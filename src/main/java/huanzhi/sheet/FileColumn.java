package huanzhi.sheet;

import java.util.List;

/// One column of a file: its place from 0 on, its heading, which may be empty, and the first values it holds.
public record FileColumn(int place, String heading, List<String> samples) {

    public FileColumn {
        samples = List.copyOf(samples);
    }

    /// Such as `B 列“单位名称”`, or `H 列（没有列名）`.
    public String name() {
        return letters() + " 列" + (heading.isEmpty() ? "（没有列名）" : "“" + heading + "”");
    }

    /// A, B … Z, AA …, as Excel names columns.
    public String letters() {
        return letters(place);
    }

    private static String letters(int place) {
        var letter = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? letter : letters(place / 26 - 1) + letter;
    }

    /// Whether someone who writes `words` means this column: by its heading, or by its letters.
    boolean answersTo(String words) {
        var wanted = new HeadingText(words);
        return wanted.keys().equals(new HeadingText(heading).keys()) && !heading.isEmpty()
                || letters().equalsIgnoreCase(wanted.shown())
                || (letters() + "列").equalsIgnoreCase(wanted.shown())
                || ("第" + (place + 1) + "列").equals(wanted.shown().replace(" ", ""));
    }
}
