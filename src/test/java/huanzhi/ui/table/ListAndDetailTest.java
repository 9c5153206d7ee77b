package huanzhi.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.ui.FxThread;
import huanzhi.ui.Icons;
import huanzhi.ui.Kits;
import huanzhi.ui.ScriptedDialogs;
import huanzhi.ui.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxThread.class)
class ListAndDetailTest {

    private static final int FIRMS = 30;

    @TempDir
    Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<String> done = new ArrayList<>();
    private ListAndDetail<Firms.Firm> page;
    private TableExport writer =
            (content, file) -> done.add(content.rows().size() + " rows into " + file.getFileName());

    @BeforeEach
    void open() {
        var kit = Kits.with(folder, dialogs);
        var table = Firms.table(kit)
                .exports((content, file) -> writer.write(content, file))
                .prints(content -> {
                    throw new IOException("no paper");
                })
                .bulk("改监管类别", rows -> done.add("change " + rows.size()))
                .build();
        page = new ListAndDetail<>(kit, "名录库", Icons.ENTERPRISE, table)
                .loads(() -> Firms.invent(FIRMS))
                .detail(firm ->
                        new DetailCard(firm.name()).fact("代码", firm.code()).node())
                .imports(() -> done.add("import"))
                .adds("新增企业", () -> done.add("add"));
        var stage = new Stage();
        stage.setScene(new Scene(page.root(), 1280, 800));
        Theme.LIGHT.dress(stage.getScene());
        stage.show();
        page.onShown();
        layOut();
    }

    @Test
    void theButtonsStandInTheirOrderAndDoWhatTheySay() {
        assertEquals(List.of("导入", "导出", "打印", "新增企业"), words(".page-actions > .button"));
        press("导入");
        page.addNew();
        assertEquals(List.of("import", "add"), done);
        assertTrue(words(".page-count").contains("30"));
    }

    @Test
    void theDetailFollowsTheSelectionAndOffersBulkChanges() {
        assertTrue(words(".detail-pane .label").contains("选中一行，这里显示它的详情。"));
        page.table().select((Object) 3);
        layOut();
        assertEquals("岳水县石桥化工有限公司", words(".detail-title").getFirst());
        page.table().view().getSelectionModel().selectRange(0, 5);
        layOut();
        assertEquals("选中 5 条", words(".detail-title").getFirst());
        press("改监管类别");
        assertEquals(List.of("change 5"), done);
    }

    @Test
    void reloadingKeepsTheSelection() {
        page.table().select((Object) 3);
        page.reload();
        assertEquals(
                List.of(3), page.table().selected().stream().map(Firms.Firm::id).toList());
    }

    @Test
    void exportAsksWhereAndOffersToOpen() {
        dialogs.answers("/somewhere/名录库.xlsx", "打开");
        press("导出");
        assertEquals(List.of("30 rows into 名录库.xlsx"), done);
        assertEquals(List.of(Path.of("/somewhere/名录库.xlsx")), dialogs.opened());
    }

    @Test
    void aWorkbookThatIsOpenInExcelIsNamedAndNothingBreaks() {
        writer = (content, file) -> {
            throw new IOException("used by another process");
        };
        dialogs.answers("/somewhere/名录库.xlsx");
        press("导出");
        assertEquals(
                "没有导出: 文件“名录库.xlsx”写不进去，可能正在 Excel 里打开着，请关闭它以后再导出，或者换一个文件名。",
                dialogs.asked().getLast());
    }

    @Test
    void aPrinterThatRefusesIsToldInASentence() {
        press("打印");
        assertTrue(dialogs.asked().getLast().startsWith("没有打印: 打印机没有接受“名录库”"));
    }

    @Test
    void aBulkChangeIsShownRowByRowBeforeItIsDone() {
        dialogs.answers("修改 2 条");
        var changes = List.of(new BulkPreview.Change("青砖厂", "一般", "重点"), new BulkPreview.Change("清源厂", "特殊", "重点"));
        assertTrue(BulkPreview.agreed(Kits.with(folder, dialogs), "改监管类别", changes, "修改"));
    }

    private void press(String words) {
        page.root().lookupAll(".button").stream()
                .map(node -> (Button) node)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private List<String> words(String selector) {
        return page.root().lookupAll(selector).stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private void layOut() {
        page.root().applyCss();
        page.root().layout();
    }
}
