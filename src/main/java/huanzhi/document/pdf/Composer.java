package huanzhi.document.pdf;

import huanzhi.document.OfficialPage;
import huanzhi.document.TypeStyle;
import huanzhi.document.model.Block;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import java.util.ArrayList;
import java.util.List;

/// Turns the blocks of a paper into the strips of its text column, in parts that are counted together.
final class Composer {

    private static final int LINES_WITH_SIGNATURE = 2;

    private final Typesetter typesetter;
    private final Element root;
    private final List<Part> parts = new ArrayList<>();
    private final List<Strip> strips = new ArrayList<>();
    private Block.Running running = Block.Running.NONE;

    private Composer(Typesetter typesetter, Element root) {
        this.typesetter = typesetter;
        this.root = root;
    }

    /// One at least.
    static List<Part> parts(Paper paper, Typesetter typesetter, Element root) {
        var composer = new Composer(typesetter, root);
        paper.blocks().forEach(composer::add);
        composer.endPart();
        return composer.parts;
    }

    private void begin(Block.Running next) {
        if (!strips.isEmpty()) {
            endPart();
        }
        running = next;
    }

    private void endPart() {
        parts.add(new Part(running, strips));
        strips.clear();
    }

    private void add(Block block) {
        switch (block) {
            case Block.Letterhead head -> strips.add(new LetterheadSetter(typesetter).strip(head, root));
            case Block.Title title -> title(title);
            case Block.Number(var line) -> text(line, TypeStyle.BODY, Measure.CENTRED);
            case Block.Addressee(var line) -> text(line, TypeStyle.BODY, Measure.FLUSH);
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph(var line) -> text(line, TypeStyle.BODY, Measure.BODY);
            case Block.Together(var paragraphs) -> together(paragraphs);
            case Block.FieldLine field -> text(field.line(), TypeStyle.BODY, Measure.FLUSH);
            case Block.Table table -> strips.addAll(new TableSetter(typesetter, table).strips(root.child("Table")));
            case Block.Signature signature -> signature(signature);
            case Block.Remark(var line) -> text(line, TypeStyle.BODY, Measure.BODY);
            case Block.Imprint _ -> {
                // Stands at the foot of the last page, see ImprintSetter.
            }
            case Block.QrCode code -> strips.add(new QrCodeSetter(typesetter).strip(code, root.child("P")));
            case Block.Picture picture -> strips.add(new PictureSetter(typesetter).strip(picture, root));
            case Block.Blank(var count) -> blank(count);
            case Block.Running next -> begin(next);
            case Block.PageBreak _ -> strips.add(new Strip(0, false, Strip.After.NEW_PAGE, List.of()));
        }
    }

    private void text(Line line, TypeStyle style, Measure measure) {
        strips.addAll(typesetter.strips(line, style, measure, root.child("P")));
    }

    private void together(List<Line> paragraphs) {
        var first = strips.size();
        paragraphs.forEach(line -> text(line, TypeStyle.BODY, Measure.BODY));
        for (var i = first; i < strips.size() - 1; i++) {
            strips.set(i, strips.get(i).keptWithNext());
        }
    }

    private void title(Block.Title title) {
        var element = root.child("H1");
        for (var row : title.rows()) {
            var measure = typesetter.balanced(Line.of(row), TypeStyle.TITLE, Measure.CENTRED);
            typesetter.strips(Line.of(row), TypeStyle.TITLE, measure, element).stream()
                    .map(Strip::keptWithNext)
                    .forEach(strips::add);
        }
    }

    private void heading(Block.Heading heading) {
        var bookmark = new Element.Bookmark(heading.level(), heading.line().shown());
        var element = root.heading("H" + (heading.level() + 1), bookmark);
        typesetter.strips(heading.line(), TypeStyle.heading(heading.level()), Measure.BODY, element).stream()
                .map(Strip::keptWithNext)
                .forEach(strips::add);
    }

    private void signature(Block.Signature signature) {
        for (var i = Math.max(0, strips.size() - LINES_WITH_SIGNATURE); i < strips.size(); i++) {
            strips.set(i, strips.get(i).keptWithNext());
        }
        strips.addAll(new SignatureSetter(typesetter).strips(signature, root));
    }

    private void blank(int count) {
        for (var i = 0; i < count; i++) {
            strips.add(new Strip(OfficialPage.LEADING, true, Strip.After.ANYTHING, List.of()));
        }
    }
}
