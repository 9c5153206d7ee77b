package huanzhi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.report.Outline.Section;
import huanzhi.report.figure.FigureBook;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutlineTest {

    /// Wholes and shares that stand in the table of figures and need no sentence of their own.
    private static final Set<String> IN_TABLES_ONLY =
            Set.of("罚没金额", "现场检查家次", "双随机抽查家次", "双随机出动执法人员", "移送公安机关人数", "应回复投诉", "回复投诉", "当年立案当年处罚");

    private final FigureBook book = FigureBook.shipped();
    private final Outline outline = Outline.shipped();

    @Test
    void everySlotNamesAFigureOrATerm() {
        for (var text : texts().toList()) {
            assertEquals(List.of(), Pattern.ofOutline(text, book).unknownSlots(), text);
        }
    }

    @Test
    void everyConditionNamesFigures() {
        outline.allSections().stream()
                .flatMap(section -> section.sentences().stream().flatMap(List::stream))
                .flatMap(variant -> variant.conditions().stream())
                .forEach(condition -> Condition.parse(condition, book));
    }

    @Test
    void everyFigureHasItsSentenceOrIsForTables() {
        var missing = new TreeSet<String>();
        var said = String.join("", texts().toList());
        for (var definition : book.definitions()) {
            if (!said.matches("(?s).*[{:]" + java.util.regex.Pattern.quote(definition.name()) + "[}/].*")
                    && !IN_TABLES_ONLY.contains(definition.name())) {
                missing.add(definition.name());
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void hasTheFourRequiredPartsOnceEachInTheUsualOrder() {
        var parts = outline.sections().stream()
                .map(Section::part)
                .flatMap(Optional::stream)
                .toList();
        assertEquals(Arrays.asList(RequiredPart.values()), parts);
    }

    @Test
    void sectionsHaveIdsOfTheirOwnThatFitTheStore() {
        var ids = new HashSet<String>();
        for (var section : outline.allSections()) {
            assertTrue(ids.add(section.id()) && section.id().length() <= 40, section.id());
        }
    }

    private Stream<String> texts() {
        return outline.allSections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.heading(), section.suggestion()),
                        section.sentences().stream().flatMap(List::stream).map(Outline.Variant::text)));
    }
}
