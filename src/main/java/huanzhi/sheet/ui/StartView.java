package huanzhi.sheet.ui;

import huanzhi.sheet.ImportField;
import huanzhi.ui.Badge;
import huanzhi.ui.FileDrop;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.table.DataTable;
import huanzhi.ui.table.TableBuilder;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/// Before a file is chosen: where it can be dropped, which columns are known, and what was imported before.
final class StartView<T> {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Kit kit;
    private final ImportModel<T> model;
    private final List<ImportField> fields;

    StartView(Kit kit, ImportModel<T> model, List<ImportField> fields) {
        this.kit = kit;
        this.model = model;
        this.fields = fields;
    }

    Node node() {
        var words = new Label("把 Excel（xlsx、xls、et）或者 CSV 文件拖到这里，或者按“选择文件…”", Icons.IMPORT.node(20));
        var drop = new HBox(words);
        drop.getStyleClass().add("drop-place");
        FileDrop.onto(drop, files -> files.stream().findFirst().ifPresent(model::look));
        var past = past();
        var undo = new Button("撤销整批…", Icons.UNDO.node());
        undo.setDisable(true);
        past.onSelection(
                rows -> undo.setDisable(rows.size() != 1 || !rows.getFirst().standing()));
        undo.setOnAction(press -> past.selected().stream().findFirst().ifPresent(this::askToUndo));
        var actions = new HBox(undo);
        actions.getStyleClass().add("page-head");
        model.past(past::show);
        return new BorderPane(
                new TabPane(
                        tab("认得的列名", known().root()),
                        tab("以前的导入", new BorderPane(past.root(), actions, null, null, null))),
                drop,
                null,
                null,
                null);
    }

    private void askToUndo(PastImport past) {
        var operation = past.operation();
        model.outlook(operation, outlook -> {
            if (!new BatchUndo(kit).agreed(outlook)) {
                return;
            }
            if (outlook.left().isEmpty()) {
                model.undo(operation);
            } else {
                model.undoRest(operation);
            }
        });
    }

    private DataTable<PastImport> past() {
        return new TableBuilder<PastImport>(
                        kit, "import.past", past -> past.operation().sequence())
                .text("时间", past -> MINUTE.format(past.operation().time()), it -> it.width(150))
                .text("导入", past -> past.operation().title(), it -> it.width(320))
                .text("操作人", past -> past.operation().operator(), it -> it.width(140))
                .badge("状态", past -> past.standing() ? Badge.good("在库") : Badge.plain("已撤销"), it -> it.width(100))
                .empty("还没有导入过。")
                .build();
    }

    private DataTable<ImportField> known() {
        var table = new TableBuilder<ImportField>(kit, "import.fields", ImportField::heading)
                .text("列名", ImportField::heading, it -> it.width(150))
                .text("必填", field -> field.required() ? "必填" : "", it -> it.width(60))
                .text("怎样填写", ImportField::remark, it -> it.width(560))
                .text("也认", field -> String.join("、", field.otherNames()), it -> it.width(320))
                .build();
        table.show(fields);
        return table;
    }

    private static Tab tab(String words, Node content) {
        var tab = new Tab(words, content);
        tab.setClosable(false);
        return tab;
    }
}
