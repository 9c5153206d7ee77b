package huanzhi.sheet.ui;

import huanzhi.store.UndoOutlook;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.Question;
import huanzhi.ui.table.TableBuilder;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Asks before an import is taken back; where records were changed since, shows which, and offers to leave those.
final class BatchUndo {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final double WIDTH = 760;
    private static final double HEIGHT = 380;

    private final Kit kit;

    BatchUndo(Kit kit) {
        this.kit = kit;
    }

    /// Whether the clerk agreed, to the whole or to what is left of it.
    boolean agreed(UndoOutlook outlook) {
        if (outlook.left().isEmpty()) {
            return agreedToAll(outlook);
        }
        if (outlook.records() == 0) {
            kit.dialogs().tell("撤销整批导入", "这一批的 " + outlook.left().size() + " 条记录之后都又改过，没有可以撤销的，请逐项修改。");
            return false;
        }
        return agreedToRest(outlook);
    }

    private boolean agreedToAll(UndoOutlook outlook) {
        return kit.dialogs()
                .confirm(Question.grave(
                        "撤销整批导入",
                        "把 " + told(outlook) + "整批撤销：当时新增的删去，当时更改的改回，共 " + outlook.records() + " 条。",
                        "撤销整批"));
    }

    private boolean agreedToRest(UndoOutlook outlook) {
        var words = new Label(
                told(outlook) + "不能整批撤销：下面 " + outlook.left().size() + " 条之后又改过，或者有别的记录引用，撤销会丢掉后来的改动。"
                        + "可以留下这些，只撤销其余的 " + outlook.records() + " 条；这样撤销也是一项操作，可以再撤销。",
                Icons.ALARM.node());
        words.setWrapText(true);
        var table = new TableBuilder<UndoOutlook.Left>(kit, "import.left", left -> left)
                .text("留下的记录", UndoOutlook.Left::name, it -> it.width(280))
                .text("之后的改动", UndoOutlook.Left::because, it -> it.width(440))
                .build();
        table.show(outlook.left());
        var content = new VBox(8, words, table.root());
        content.setPrefSize(WIDTH, HEIGHT);
        return kit.dialogs().show("撤销其余的", content, "留下这些，撤销其余 " + outlook.records() + " 条", () -> true);
    }

    private static String told(UndoOutlook outlook) {
        var operation = outlook.operation();
        return MINUTE.format(operation.time()) + " 的“" + operation.title() + "”";
    }
}
