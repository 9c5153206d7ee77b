package huanzhi.sheet.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.Clerk;
import huanzhi.base.Refusal;
import huanzhi.ui.FxThread;
import huanzhi.ui.table.Line;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxThread.class)
class ImportScreenTest {

    @TempDir
    private Path folder;

    private Clerk clerk;

    @BeforeEach
    void open() {
        clerk = new Clerk(folder);
        clerk.pages.open(clerk.house.officers.importing());
    }

    @AfterEach
    void close() {
        clerk.close();
    }

    @Test
    void nothingIsKeptBeforeTheButtonIsPressed() throws Exception {
        choose("姓名,执法证号,有效期至", "甘一鸣,ZF001,2027-03-01", "任可,ZF002,2025-02-30");
        assertTrue(sentence().contains("共 2 行，可以导入 1 行，有误 1 行。"), sentence());
        assertEquals(List.of(), clerk.house.staff.all());
        clerk.press("导入 1 条");
        assertEquals(1, clerk.house.staff.all().size());
        assertTrue(sentence().contains("新增 1 条"), sentence());
    }

    @Test
    void theWholeImportIsTakenBackAsOne() throws Exception {
        choose("姓名,执法证号", "甘一鸣,ZF001", "任可,ZF002");
        clerk.press("导入 2 条");
        clerk.press("撤销这次导入");
        assertEquals(List.of(), clerk.house.staff.all());
        assertTrue(sentence().contains("已撤销"), sentence());
    }

    @Test
    void aFileWithoutAGoodRowOffersNothingToImport() throws Exception {
        choose("姓名,执法证号", "甘一鸣,");
        assertTrue(clerk.pages.front().root().lookupAll(".button").stream()
                .noneMatch(button ->
                        button.isVisible() && ((Button) button).getText().startsWith("导入 ")));
    }

    @Test
    void theErrorsAreWrittenToBeMendedAndImportedAgain() throws Exception {
        var errors = folder.resolve("错误表.xlsx");
        choose("姓名,执法证号,有效期至", "任可,ZF002,2025-02-30");
        clerk.dialogs.answers(errors.toString());
        clerk.press("另存错误表…");
        assertEquals(List.of(errors), clerk.dialogs.opened());
        clerk.dialogs.answers(errors.toString());
        clerk.press("换一个文件…");
        assertTrue(sentence().contains("有误 1 行"), sentence());
    }

    @Test
    void aFileWithoutAnyKnownHeadingIsMappedByHandOnceItsHeadingsArePointedOut() throws Exception {
        choose("某局内部,,", "谁,哪张证,打哪个", "甘一鸣,ZF001,1");
        assertTrue(sentence().contains("“执法人员.csv”里没有一个认得的列名，请核对是不是选错了文件"), sentence());
        head("没有列名，第一行就是记录");
        assertTrue(sentence().contains("A 列（没有列名）、B 列（没有列名）、C 列（没有列名）"), sentence());
        head("第 2 行：谁 哪张证 打哪个");
        settle("谁", "姓名（必填）");
        settle("哪张证", "执法证号（必填）");
        settle("打哪个", "联系电话");
        clerk.press("预览");
        clerk.press("导入 1 条");
        assertEquals("甘一鸣", clerk.house.staff.all().getFirst().content().name());

        choose("谁,哪张证,打哪个", "任可,ZF002,2");
        assertTrue(sentence().contains("共 1 行，可以导入 1 行，有误 0 行。各列按上次同样表格的对法。"), sentence());
    }

    private void head(String place) {
        @SuppressWarnings("unchecked")
        var box = (ComboBox<Object>) laidOut().lookup("#headings");
        box.getItems().stream()
                .filter(item -> box.getConverter().toString(item).equals(place))
                .findFirst()
                .ifPresentOrElse(box::setValue, () -> {
                    throw new AssertionError("no " + place);
                });
    }

    @Test
    void aColumnNobodyKnowsIsSettledByHandOnceAndThenRemembered() throws Exception {
        choose("姓名,证件,序号", "甘一鸣,ZF001,1");
        assertEquals(
                "“执法人员.csv”：必填的“执法证号”还没有对上表中的列，请选出是哪一列。还有 2 列没有说明怎么办：B 列“证件”、C 列“序号”，请逐列对上字段，或者标为不导入。", sentence());
        assertTrue(button("预览").isDisabled());
        settle("证件", "执法证号（必填）");
        clerk.press("其余各列都不导入");
        clerk.press("预览");
        clerk.press("导入 1 条");

        choose("姓名,证件,序号", "任可,ZF002,2");
        assertTrue(sentence().contains("共 1 行，可以导入 1 行，有误 0 行。各列按上次同样表格的对法。"), sentence());
        clerk.press("回到对列");
        assertTrue(sentence().contains("各列已按上次导入同样表格时的对法对上。"), sentence());
    }

    @Test
    void aChangedRowCanBeLeftOut() throws Exception {
        choose("姓名,执法证号,电话", "甘一鸣,ZF001,1", "任可,ZF002,2");
        clerk.press("导入 2 条");
        choose("姓名,执法证号,电话", "甘一鸣,ZF001,9", "任可,ZF002,9", "周见山,ZF003,3");
        toggle("更改 2");
        select(0);
        laidOut();
        clerk.press("不采用");
        assertTrue(sentence().contains("不采用 1 行。"), sentence());
        clerk.press("导入 2 条");
        assertEquals(
                List.of("1", "9", "3"),
                clerk.house.staff.all().stream()
                        .map(officer -> officer.content().phone())
                        .toList());
    }

    @Test
    void aBatchIsTakenBackLaterOnItsPage() throws Exception {
        choose("姓名,执法证号", "甘一鸣,ZF001", "任可,ZF002");
        clerk.press("导入 2 条");
        choose("姓名,执法证号", "周见山,ZF003");
        clerk.press("导入 1 条");

        clerk.pages.open(clerk.house.officers.importing());
        clerk.dialogs.answers("撤销整批");
        past().getSelectionModel().select(1);
        laidOut();
        clerk.press("撤销整批…");
        assertEquals(
                List.of("周见山"),
                clerk.house.staff.all().stream()
                        .map(officer -> officer.content().name())
                        .toList());
        assertEquals("已撤销“导入执法人员名录 2 条”，记录恢复到导入之前。", sentence());
    }

    @Test
    void aBatchWhoseRowsWereChangedSinceStaysAndTheRowsAreNamed() throws Exception {
        choose("姓名,执法证号,电话", "甘一鸣,ZF001,1", "任可,ZF002,2");
        clerk.press("导入 2 条");
        choose("姓名,执法证号,电话", "甘一鸣,ZF001,8", "任可,ZF002,9");
        clerk.press("导入 2 条");
        var batch = clerk.house.database.operations(2).getLast();
        var refusal = assertThrows(Refusal.class, () -> clerk.house.database.undo(batch.sequence()));
        assertTrue(refusal.sentence().contains("其中 2 条之后又改过：“甘一鸣”（"), refusal.sentence());
    }

    @Test
    void theRestOfABatchIsTakenBackAndTheChangedRowsAreShownBefore() throws Exception {
        choose("姓名,执法证号,电话", "甘一鸣,ZF001,1", "任可,ZF002,2");
        clerk.press("导入 2 条");
        choose("姓名,执法证号,电话", "任可,ZF002,9");
        clerk.press("导入 1 条");

        clerk.pages.open(clerk.house.officers.importing());
        clerk.dialogs.answers("留下这些，撤销其余 1 条");
        var shown = new ArrayList<String>();
        clerk.dialogs.whileShown(content -> ((TableView<?>) content.lookup(".data-table"))
                .getItems()
                .forEach(line -> shown.add(((Line<?>) line).row().toString())));
        past().getSelectionModel().select(1);
        laidOut();
        clerk.press("撤销整批…");
        assertEquals(1, shown.size());
        assertTrue(shown.getFirst().contains("任可") && shown.getFirst().contains("“导入执法人员名录 1 条”"), shown.getFirst());
        assertEquals(
                List.of("任可 9"),
                clerk.house.staff.all().stream()
                        .map(officer -> officer.content().name() + " "
                                + officer.content().phone())
                        .toList());
        assertEquals("已撤销“导入执法人员名录 2 条”，留下其后又改过的 1 条，其余记录恢复到导入之前。", sentence());
    }

    private void choose(String... lines) throws Exception {
        var file = Files.write(folder.resolve("执法人员.csv"), List.of(lines));
        clerk.dialogs.answers(file.toString());
        ((ImportScreen<?>) clerk.pages.front()).choose();
    }

    /// Chooses what the column is from its list.
    @SuppressWarnings("unchecked")
    private void settle(String heading, String words) {
        var grid = (GridPane) laidOut().lookup(".mapping");
        var row = grid.getChildren().stream()
                .filter(node -> node instanceof Label label && label.getText().equals(heading))
                .map(GridPane::getRowIndex)
                .findFirst()
                .orElseThrow();
        grid.getChildren().stream()
                .filter(node -> node instanceof ComboBox && row.equals(GridPane.getRowIndex(node)))
                .map(node -> (ComboBox<Object>) node)
                .forEach(box -> box.getItems().stream()
                        .filter(item -> box.getConverter().toString(item).equals(words))
                        .forEach(box::setValue));
    }

    private void toggle(String words) {
        laidOut().lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(each -> words.equals(each.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    /// In a window, so that everything in it is there.
    private Parent laidOut() {
        var root = clerk.pages.front().root();
        if (root.getScene() == null) {
            new Scene(root, 1280, 800);
        }
        root.applyCss();
        root.layout();
        return root;
    }

    private void select(int row) {
        var table = (TableView<?>) laidOut().lookup(".data-table");
        table.getSelectionModel().select(row);
    }

    /// The table of earlier imports, latest first.
    private TableView<?> past() {
        var tabs = (TabPane) laidOut().lookup(".tab-pane");
        tabs.getSelectionModel().select(1);
        laidOut();
        return (TableView<?>) tabs.getTabs().get(1).getContent().lookup(".data-table");
    }

    private Button button(String words) {
        return clerk.pages.front().root().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(each -> words.equals(each.getText()))
                .findFirst()
                .orElseThrow();
    }

    private String sentence() {
        return ((Label) clerk.pages.front().root().lookup(".import-sentence")).getText();
    }
}
