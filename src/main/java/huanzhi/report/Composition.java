package huanzhi.report;

import huanzhi.base.ChineseNumber;
import huanzhi.document.model.Line;
import huanzhi.report.Outline.Section;
import huanzhi.report.Outline.Variant;
import huanzhi.report.figure.FigureBook;
import huanzhi.report.figure.FigureSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/// Fills the outline: the sentences that can be said, the clerk's own text, and suggestions where there is none.
final class Composition {

    private static final Line NOTHING = new Line(List.of());

    private final FigureBook book;
    private final FigureSet figures;
    private final Weaver weaver;
    private final Map<String, String> texts;

    Composition(FigureBook book, FigureSet figures, Weaver weaver, Map<String, String> texts) {
        this.book = book;
        this.figures = figures;
        this.weaver = weaver;
        this.texts = texts;
    }

    List<DraftSection> sections(Outline outline) {
        return numbered(
                outline.sections().stream().map(this::section).toList(), number -> ChineseNumber.of(number) + "、");
    }

    String words(String pattern) {
        return weaver.ownText(Pattern.ofOwnText(pattern, book), NOTHING).text();
    }

    private DraftSection section(Section section) {
        var inside = numbered(
                section.sections().stream().map(this::section).toList(),
                number -> "（" + ChineseNumber.of(number) + "）");
        return new DraftSection(
                section.id(), "", words(section.heading()), section.part(), ownText(section), parts(section), inside);
    }

    /// Sections with a heading that are printed, counted from one.
    private static List<DraftSection> numbered(List<DraftSection> sections, IntFunction<String> number) {
        var result = new ArrayList<DraftSection>();
        var count = 0;
        for (var section : sections) {
            var counts = section.printed() && !section.heading().isEmpty();
            result.add(counts ? section.numbered(number.apply(++count)) : section);
        }
        return result;
    }

    private List<DraftPart> parts(Section section) {
        var own = ownText(section);
        var counted = section.ownTextReplaces() && !own.isEmpty() ? Optional.<Line>empty() : counted(section);
        var parts = new ArrayList<DraftPart>();
        var placed = false;
        for (var paragraph : own.lines().filter(line -> !line.isBlank()).toList()) {
            var pattern = Pattern.ofOwnText(paragraph.strip(), book);
            parts.add(new DraftPart.Own(weaver.ownText(pattern, counted.orElse(NOTHING))));
            placed |= pattern.asksForCounted();
        }
        if (!placed) {
            counted.map(DraftPart.Counted::new).ifPresent(parts::add);
        }
        if (own.isEmpty() && !section.suggestion().isEmpty()) {
            parts.add(new DraftPart.Suggestion(section.suggestion()));
        }
        return parts;
    }

    private String ownText(Section section) {
        return texts.getOrDefault(section.id(), "");
    }

    private Optional<Line> counted(Section section) {
        return section.sentences().stream()
                .flatMap(variants -> sentence(variants).stream())
                .reduce(Line::then);
    }

    private Optional<Line> sentence(List<Variant> variants) {
        return variants.stream()
                .filter(this::applies)
                .flatMap(variant -> weaver.sentence(Pattern.ofOutline(variant.text(), book)).stream())
                .findFirst();
    }

    private boolean applies(Variant variant) {
        return variant.conditions().stream()
                .allMatch(condition -> Condition.parse(condition, book).holds(figures));
    }
}
