package huanzhi.document;

import static org.junit.jupiter.api.Assertions.fail;

import huanzhi.document.model.Block;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of a paper as somebody reads them aloud from top to bottom.
public final class PlainText {

    private static final String ENDS = "\n\r\f";

    private PlainText() {}

    public static String of(Paper paper) {
        return paper.blocks().stream().flatMap(PlainText::words).collect(Collectors.joining("\n"));
    }

    private static Stream<String> words(Block block) {
        return switch (block) {
            case Block.Letterhead head ->
                Stream.concat(
                        Stream.of(head.mark(), head.number().shown()),
                        head.signer().stream().map(name -> "签发人：" + name.shown()));
            case Block.FieldLine field ->
                Stream.of(field.label() + "：" + field.value().shown());
            case Block.Imprint imprint ->
                Stream.of(
                        "抄送：" + imprint.copies().shown(),
                        imprint.issuer().shown(),
                        imprint.day().shown() + "印发");
            case Block.Running _ -> Stream.empty();
            case Block.Title _,
                    Block.Number _,
                    Block.Addressee _,
                    Block.Heading _,
                    Block.Paragraph _,
                    Block.Together _,
                    Block.Table _,
                    Block.Signature _,
                    Block.Remark _,
                    Block.QrCode _,
                    Block.Picture _,
                    Block.Blank _,
                    Block.PageBreak _ -> block.lines().map(Line::shown);
        };
    }

    /// The same characters in the same order; a blank in the paper may have become the end of a line, but no blank has
    /// come in between.
    public static void assertSame(String expected, String extracted) {
        var e = 0;
        for (var x = 0; x < extracted.length(); x++) {
            var found = extracted.charAt(x);
            if (blank(found)) {
                var blankExpected = e < expected.length() && blank(expected.charAt(e));
                if (!blankExpected && !atLineEnd(extracted, x)) {
                    failAt(expected, e, extracted, x);
                }
                continue;
            }
            while (e < expected.length() && blank(expected.charAt(e))) {
                e++;
            }
            if (e >= expected.length() || expected.charAt(e) != found) {
                failAt(expected, e, extracted, x);
            }
            e++;
        }
        if (!expected.substring(e).isBlank()) {
            fail("the end is missing: " + expected.substring(e));
        }
    }

    private static void failAt(String expected, int e, String extracted, int x) {
        fail("“" + around(extracted, x) + "” where the paper says “" + around(expected, e) + "”");
    }

    private static boolean atLineEnd(String text, int at) {
        return ENDS.indexOf(text.charAt(at)) >= 0
                || at == 0
                || at + 1 == text.length()
                || ENDS.indexOf(text.charAt(at + 1)) >= 0
                || ENDS.indexOf(text.charAt(at - 1)) >= 0;
    }

    private static boolean blank(char c) {
        return c <= ' ' || c == '\u3000';
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 10), Math.min(text.length(), at + 10));
    }
}
