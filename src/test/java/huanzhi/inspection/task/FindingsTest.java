package huanzhi.inspection.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.inspection.checklist.Checklist;
import huanzhi.inspection.checklist.ChecklistItem;
import huanzhi.inspection.checklist.Checklists;
import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final Optional<LocalDate> DUE = Optional.of(LocalDate.of(2026, 9, 16));

    private final Checklists checklists = Checklists.read(LawFiles.bundled(), LawLibrary.read(LawFiles.bundled()));
    private final Checklist general = checklists.find("general").orElseThrow();

    @ParameterizedTest
    @CsvSource(textBlock = """
        general, 12
        livestock, 18
        brick, 18
        station, 18
        hospital, 18
        plating, 18
        permit, 11
        """)
    void everyChecklistHasItsItems(String key, int items) {
        assertEquals(items, checklists.find(key).orElseThrow().items().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2024-05-01 | 《中华人民共和国环境影响评价法》第二十五条
        2026-08-14 | 《中华人民共和国环境影响评价法》第二十五条
        2026-08-15 | 《中华人民共和国生态环境法典》第八十三条、第一百零七条
        """)
    void theDutyIsCitedFromTheLawOfTheDay(LocalDate day, String basis) {
        assertEquals(basis, general.item("eia").orElseThrow().basisOn(day).text());
    }

    @Test
    void nothingIsCitedThatNobodyHasToConfirm() {
        assertTrue(checklists.all().stream()
                .flatMap(each -> each.items().stream())
                .flatMap(each -> each.bases().stream())
                .noneMatch(each -> each.provision().confirmed()));
    }

    @Test
    void whatWasFoundBecomesAProblemAndASentence() {
        var findings = new Findings(
                general,
                List.of(
                        new Answer("permit", Verdict.FINE, ""),
                        new Answer("outlets", Verdict.PROBLEM, "2号排口没有标志牌"),
                        new Answer("emergency", Verdict.NOT_APPLICABLE, "")));
        assertEquals("该单位持有有效的排污许可手续。\n排放口的数量、位置、去向或者标志不符合规定：2号排口没有标志牌。", findings.sentences());
        assertEquals(
                List.of(new Problem(
                        "outlets", "排放口的数量、位置、去向或者标志不符合规定：2号排口没有标志牌。", "《中华人民共和国生态环境法典》第一百六十三条", DUE, new Fate.Open())),
                findings.problems(List.of(), DAY, DUE));
        assertEquals(9, findings.unanswered().size());
        assertEquals(
                "eia",
                findings.unanswered().stream()
                        .map(ChecklistItem::key)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void aProblemKeepsWhatBecameOfItWhenTheChecklistIsFilledInAgain() {
        var own = new Problem("", "围墙外有积水", "", DUE, new Fate.Open());
        var gone = new Problem("permit", "许可证过期。", "", DUE, new Fate.Open());
        var fixed = new Problem("outlets", "旧的说法", "", Optional.empty(), new Fate.FixedOnSite(DAY));
        var again = new Findings(general, List.of(new Answer("outlets", Verdict.PROBLEM, "")))
                .problems(List.of(own, gone, fixed), DAY, DUE);
        assertEquals(List.of("outlets", ""), again.stream().map(Problem::item).toList());
        assertEquals(new Fate.FixedOnSite(DAY), again.getFirst().fate());
        assertEquals("排放口的数量、位置、去向或者标志不符合规定。", again.getFirst().content());
    }
}
