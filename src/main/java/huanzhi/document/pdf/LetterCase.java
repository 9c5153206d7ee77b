package huanzhi.document.pdf;

import huanzhi.base.Refusal;
import huanzhi.document.TypeStyle;
import huanzhi.document.model.Line;
import huanzhi.document.model.Run;
import java.util.ArrayList;
import java.util.List;

/// Where each character of a text gets its face from; a character that no face has stops the paper.
final class LetterCase {

    private static final int AROUND = 8;
    private static final int LONG = 40;

    private final Faces faces;

    LetterCase(Faces faces) {
        this.faces = faces;
    }

    List<Letter> letters(Line line, TypeStyle style) {
        var letters = new ArrayList<Letter>();
        for (var run : line.runs()) {
            var text = run.shown();
            for (var i = 0; i < text.length(); ) {
                var codePoint = text.codePointAt(i);
                letters.add(letter(codePoint, style, run, i));
                i += Character.charCount(codePoint);
            }
        }
        return letters;
    }

    private Letter letter(int codePoint, TypeStyle style, Run run, int position) {
        if (codePoint == '\n') {
            return new Letter(codePoint, null, 0);
        }
        var face = faces.of(style.face(), codePoint)
                .orElseThrow(() -> new Refusal(noFace(codePoint, place(style, run, position))));
        return new Letter(codePoint, face, face.width(codePoint));
    }

    private static String noFace(int codePoint, String place) {
        return "%s里的字符“%s”（U+%04X）没有字体可以印出，文件没有生成，请改用别的写法，或者在本机安装含有这个字的字体。"
                .formatted(place, Character.toString(codePoint), codePoint);
    }

    private static String place(TypeStyle style, Run run, int position) {
        var text = run.shown();
        return switch (run) {
            case Run.Words _ -> style.part() + "“" + around(text, position) + "”";
            case Run.Value value -> style.part() + "中的“" + value.field() + "”“" + shortened(text, position) + "”";
        };
    }

    /// A name is shown whole, a long text near the character only.
    private static String shortened(String text, int position) {
        return text.codePointCount(0, text.length()) > LONG ? around(text, position) : text;
    }

    private static String around(String text, int position) {
        var characters = text.codePoints().toArray();
        var at = text.codePointCount(0, position);
        var from = Math.max(0, at - AROUND);
        var to = Math.min(characters.length, at + AROUND);
        return new String(characters, from, to - from).replace('\n', ' ');
    }
}
