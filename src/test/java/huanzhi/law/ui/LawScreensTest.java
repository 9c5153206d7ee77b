package huanzhi.law.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.Clerk;
import huanzhi.law.Applicability;
import huanzhi.law.own.LawKind;
import huanzhi.law.own.OwnEntry;
import huanzhi.law.search.LawFind.Kind;
import huanzhi.ui.FxThread;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxThread.class)
class LawScreensTest {

    @TempDir
    private Path folder;

    @Test
    void typedWordsAndADayLeaveWhatWasInForce() {
        try (var clerk = new Clerk(folder)) {
            clerk.pages.open(clerk.house.law.list());
            var all = clerk.<LawRow>table().shown().size();
            clerk.table().filter("wzpw");
            assertEquals(2, violations(clerk).size());

            var day = (TextField) clerk.pages.front().root().lookupAll(".text-field").stream()
                    .filter(field -> ((TextField) field).getPromptText().equals("生效日"))
                    .findFirst()
                    .orElseThrow();
            day.setText("2026-8-14");
            day.fireEvent(new ActionEvent());

            assertEquals(1, violations(clerk).size());
            assertTrue(violations(clerk).getFirst().find().place().contains("排污许可管理条例"));
            assertTrue(clerk.table().rows().size() < all);
        }
    }

    @Test
    void bothLawsStandSideBySideWithTheReason() {
        try (var clerk = new Clerk(folder)) {
            var law = clerk.house.shelf.library();
            var screen = new ApplicabilityScreen(
                    clerk.house.desk.kit(),
                    law,
                    law.violation("hazardous-waste-management").orElseThrow());
            screen.form().restore(Map.of("行为终了日", "2026-08-01", "决定日", "2026-09-01"));

            var said = words(screen.root());
            assertTrue(said.contains(Applicability.Choice.NEWER.label()), said);
            assertTrue(said.contains("新法的上限较低"), said);
            assertTrue(said.contains("单位：10万元以上100万元以下") && said.contains("单位：5万元以上20万元以下"), said);
            assertTrue(said.contains("属于“单位，拒不改正”的"), said);

            screen.form().restore(Map.of("行为开始日", "2026-09-02"));
            assertTrue(words(screen.root()).contains("适用新法"), "a wrong period leaves the last answer");
        }
    }

    @Test
    void aStatuteIsEndedCorrectedAndTakenBack() {
        try (var clerk = new Clerk(folder)) {
            clerk.pages.open(clerk.house.law.list());
            clerk.house.law.correct(LawKind.STATUTE, "livestock");
            clerk.save(Map.of("失效日期", "2027-1-1", "文号", "国务院令第643号"));

            var law = clerk.house.shelf;
            var ended = law.library().statutes().stream()
                    .filter(each -> each.key().equals("livestock"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(Optional.of(LocalDate.of(2027, 1, 1)), ended.validity().until());
            assertEquals("国务院令第643号", ended.number());

            clerk.dialogs.answers("撤回");
            new OwnEntryPages(clerk.house.desk, law).remove(LawKind.STATUTE, "livestock");
            assertTrue(law.own().all(LawKind.STATUTE).isEmpty());
        }
    }

    @Test
    void aViolationIsCorrectedWithoutLosingAnything() {
        try (var clerk = new Clerk(folder)) {
            var library = clerk.house.shelf.library();
            for (var key : List.of("dumping-hazardous-waste", "unpermitted-discharge", "open-burning")) {
                var before = library.violation(key).orElseThrow();
                clerk.house.law.correct(LawKind.VIOLATION, key);
                clerk.save(Map.of("说明", "本局口径"));
                var after = library.violation(key).orElseThrow();
                assertEquals(before.bases(), after.bases());
                assertEquals("本局口径", after.note());
            }
        }
    }

    @Test
    void ownEntriesThatCannotBeUsedAreToldOf() {
        try (var clerk = new Clerk(folder)) {
            var own = clerk.house.shelf.own();
            own.put(new OwnEntry(LawKind.STATUTE, "county", """
                {"key": "county", "title": "示范县池塘条例", "from": "2025-01-01"}\
                """, "", OwnEntry.Original.NONE));
            var first = clerk.house.database.operations(1).getFirst().sequence();
            own.put(new OwnEntry(LawKind.ARTICLE, "county 3", """
                {"statute": "county", "article": "3", "gist": "不得洗车"}\
                """, "", OwnEntry.Original.NONE));
            clerk.house.database.undo(first);
            clerk.house.law.list();
            assertTrue(clerk.dialogs.asked().getLast().startsWith("自有条目没有采用"), clerk.dialogs.asked()::toString);
        }
    }

    @Test
    void somethingNewIsAddedAndFound() {
        try (var clerk = new Clerk(folder)) {
            clerk.pages.open(clerk.house.law.list());
            clerk.dialogs.answers("法规");
            clerk.press("新增");
            clerk.save(Map.of("名称", "示范县池塘保护条例", "生效日期", "2025-1-1"));
            clerk.table().filter("池塘");
            assertEquals(1, clerk.table().shown().size());

            clerk.dialogs.answers("条文要旨");
            clerk.press("新增");
            clerk.form().form().restore(Map.of("条", "3", "要旨", "不得在池塘洗车"));
            clerk.form().save();
            assertTrue(clerk.form().form().problems().getFirst().startsWith("法规没有填写"));
        }
    }

    @Test
    void aStatuteIsPreviewedImportedReadAndTakenBack() throws Exception {
        var file = folder.resolve("塘.txt");
        Files.writeString(file, "示范县池塘条例\n第一条　为了池塘。\n第二条　不得有下列行为：\n（一）洗车；\n（二）洗狗。");
        try (var clerk = new Clerk(folder)) {
            clerk.pages.open(clerk.house.law.list());
            clerk.house.law.importing();
            var screen = (StatuteImportScreen) clerk.pages.front();
            screen.choose(file);
            assertFalse(words(screen.root()).contains("导入 2 条"));
            screen.fields().restore(Map.of("施行日", "2025-1-1"));
            assertTrue(words(screen.root()).contains("《示范县池塘条例》自 2025-01-01：2 条、2 款、2 项。"), words(screen.root()));
            clerk.press("导入 2 条");

            var find = clerk.house.shelf.search().find("洗狗", Optional.empty()).getFirst();
            assertEquals(Kind.TEXT, find.kind());
            clerk.house.law.open(find);
            assertEquals("示范县池塘条例", clerk.pages.front().title());
            clerk.house.database.undo();
            assertTrue(clerk.house.shelf.texts().all().isEmpty());
        }
    }

    @Test
    void aFileWithAGapIsNamedAndCannotBeImported() throws Exception {
        var file = folder.resolve("缺.txt");
        Files.writeString(file, "第一条　甲。\n第三条　丙。");
        try (var clerk = new Clerk(folder)) {
            clerk.house.law.importing();
            var screen = (StatuteImportScreen) clerk.pages.front();
            screen.fields().restore(Map.of("名称", "示范条例", "施行日", "2025-1-1"));
            screen.choose(file);
            assertTrue(words(screen.root()).contains("第一条之后是第三条，缺第二条"), words(screen.root()));
        }
    }

    private static List<LawRow> violations(Clerk clerk) {
        return clerk.<LawRow>table().shown().stream()
                .filter(row -> row.find().kind() == Kind.VIOLATION)
                .toList();
    }

    private static String words(Parent root) {
        if (root.getScene() == null) {
            new Scene(root, 1280, 800);
        }
        root.applyCss();
        root.layout();
        return root.lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n"));
    }
}
