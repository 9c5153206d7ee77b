package huanzhi.document;

import huanzhi.document.model.Block;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A paper as plain lines, one for each paragraph, the way its golden file is written.
public final class PaperText {

    private PaperText() {}

    public static String of(Paper paper) {
        return paper.blocks().stream().flatMap(PaperText::lines).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Block.FieldLine field -> Stream.of(field.line().shown());
            case Block.Table table -> table.rows().stream().map(PaperText::row);
            case Block.Picture picture ->
                Stream.concat(
                        Stream.of("[图片 %.1f × %.1f 毫米]"
                                .formatted(picture.width() / OfficialPage.MM, picture.height() / OfficialPage.MM)),
                        picture.lines().map(Line::shown));
            case Block.Signature signature ->
                Stream.of(signature.body().shown(), signature.day().shown());
            default -> block.lines().map(Line::shown);
        };
    }

    private static String row(Block.Row row) {
        return row.cells().stream()
                .map(cell -> cell.paragraphs().stream().map(Line::shown).collect(Collectors.joining(" / ")))
                .collect(Collectors.joining(" | "))
                .strip();
    }
}
