package huanzhi.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.ui.Kits;
import huanzhi.ui.Pages;
import huanzhi.ui.ScreenPicture;
import huanzhi.ui.ScriptedDialogs;
import huanzhi.ui.Tasks;
import huanzhi.ui.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Where cells and heads really stand when the table is scrolled to the side.
class FrozenColumnsTest {

    private static final double FAR = 240;

    @TempDir
    Path folder;

    private final Tasks tasks = Tasks.onThreads(Kits.failing());
    private DataTable<Firms.Firm> table;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        Tasks.startToolkit();
        Tasks.onScreen(() -> {
            Theme.LIGHT.choose();
            table = Firms.table(Kits.with(folder, new ScriptedDialogs(), new Pages(), tasks))
                    .build();
            table.view().getColumns().forEach(column -> column.setVisible(true));
            stage = new Stage();
            stage.setScene(new Scene(table.root(), 700, 400));
            Theme.LIGHT.dress(stage.getScene());
            stage.show();
            table.show(Firms.invent(100));
            return stage;
        });
        WaitForAsyncUtils.waitForFxEvents();
        Tasks.onScreen(() -> {
            layOut();
            sideways().setValue(FAR);
            layOut();
            return stage;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws Exception {
        Tasks.onScreen(() -> {
            stage.hide();
            return stage;
        });
    }

    @Test
    void aFrozenColumnStaysAtTheEdgeAndTheOthersMove() throws Exception {
        assertEquals(0, Tasks.onScreen(() -> left(cell("名称"))), 1);
        assertEquals(0, Tasks.onScreen(() -> left(head("名称"))), 1);
        assertTrue(Tasks.onScreen(() -> left(cell("信用代码"))) < 0);
        ScreenPicture.of(stage.getScene(), 1, Path.of("target", "screens", "frozen.png"));
    }

    @Test
    void anotherColumnIsFrozenAndAllAreThawedAgain() throws Exception {
        var frozen = new FrozenColumns<>(table.view());
        Tasks.onScreen(() -> {
            frozen.freeze(List.of("信用代码"));
            return frozen;
        });
        assertTrue(!frozen.isFrozen("名称") && frozen.isFrozen("信用代码"));
    }

    private void layOut() {
        table.root().applyCss();
        table.root().layout();
    }

    private ScrollBar sideways() {
        return table.view().lookupAll(".scroll-bar").stream()
                .map(node -> (ScrollBar) node)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                .findFirst()
                .orElseThrow();
    }

    private double left(Node node) {
        return table.view().sceneToLocal(node.localToScene(0, 0)).getX();
    }

    private Node cell(String title) {
        return table.view().lookupAll(".table-cell").stream()
                .filter(node -> node instanceof TableCell<?, ?> cell
                        && cell.getTableColumn() != null
                        && cell.getTableColumn().getText().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Node head(String title) {
        return table.view().lookupAll(".column-header").stream()
                .filter(node -> node instanceof TableColumnHeader head
                        && head.getTableColumn() != null
                        && head.getTableColumn().getText().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
