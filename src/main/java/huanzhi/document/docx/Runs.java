package huanzhi.document.docx;

import huanzhi.base.Refusal;
import huanzhi.document.TypeStyle;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/// Text inside Word paragraphs.
final class Runs {

    private static final int FIRST_PRINTABLE = 0x20;

    private Runs() {}

    static XWPFRun append(XWPFParagraph paragraph, String text, TypeStyle style) {
        refuseControls(text, style);
        var run = paragraph.createRun();
        Fonts.set(run.getCTR().addNewRPr(), style);
        var lines = text.split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
        return run;
    }

    /// Word files cannot hold control characters, and half of a character outside the basic plane.
    private static void refuseControls(String text, TypeStyle style) {
        text.codePoints()
                .filter(c ->
                        (c < FIRST_PRINTABLE && c != '\n') || (c >= 0xd800 && c < 0xe000) || c >= 0xfffe && c <= 0xffff)
                .findFirst()
                .ifPresent(c -> {
                    throw new Refusal("%s“%s”里有一个不能打印的控制字符（U+%04X），文件没有生成，请删去这个字符后重试。"
                            .formatted(style.part(), text.replace(Character.toString(c), "□"), c));
                });
    }
}
