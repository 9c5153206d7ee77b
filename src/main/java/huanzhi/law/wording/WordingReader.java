package huanzhi.law.wording;

import huanzhi.base.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the editions of one wording file, line by line.
final class WordingReader {

    private static final String VERSION = "版本 ";
    private static final String FROM = "自 ";

    private final String file;
    private final List<Edition> editions = new ArrayList<>();
    private final Map<String, List<List<Piece>>> passages = new LinkedHashMap<>();
    private String version;
    private LocalDate from;
    private List<List<Piece>> passage;
    private int number;

    WordingReader(String file) {
        this.file = file;
    }

    List<Edition> read(String text) {
        text.lines().map(String::strip).forEach(this::line);
        endEdition();
        if (editions.isEmpty()) {
            throw wrong("以前没有任何版本，请写上“版本”、“自”和各段文字");
        }
        return editions;
    }

    private void line(String line) {
        number++;
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith(VERSION)) {
            endEdition();
            version = line.substring(VERSION.length()).strip();
        } else if (line.startsWith(FROM) && from == null) {
            from = day(line.substring(FROM.length()).strip());
        } else if (line.startsWith("【") && line.endsWith("】")) {
            begin(line.substring(1, line.length() - 1));
        } else if (passage == null) {
            throw wrong("不在任何一段之内，请在它上面写上【段名】");
        } else {
            passage.add(pieces(line));
        }
    }

    private void begin(String name) {
        passage = new ArrayList<>();
        if (passages.put(name, passage) != null) {
            throw wrong("【" + name + "】在同一版本里写了两次，请删去一段");
        }
    }

    private void endEdition() {
        if (version == null && passages.isEmpty()) {
            return;
        }
        if (version == null || version.isEmpty() || from == null) {
            throw wrong("以前的一版没有写明“版本 2024.1”和“自 2021-07-15”，请补上");
        }
        var complete = new LinkedHashMap<String, Passage>();
        passages.forEach((name, paragraphs) -> complete.put(name, new Passage(paragraphs)));
        editions.add(new Edition(version, from, complete));
        passages.clear();
        passage = null;
        version = null;
        from = null;
    }

    private List<Piece> pieces(String line) {
        try {
            return new PieceReader(line).read();
        } catch (Refusal refusal) {
            throw wrong(refusal.sentence());
        }
    }

    private LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw wrong("的日期“" + written + "”读不懂，请写成 2021-07-15 的样子");
        }
    }

    private Refusal wrong(String what) {
        return new Refusal("文书用语 " + file + " 第 " + number + " 行" + what + "。");
    }
}
