package huanzhi.register.duplicate.ui;

import huanzhi.base.Stored;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.register.duplicate.MergeField;
import huanzhi.register.duplicate.MergeFields;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Field;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.form.FormScreen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One of two, field by field: what differs is chosen, what only one of them knows is kept anyway.
final class MergePage {

    private static final String NOTHING = "（空）";

    private final Kit kit;
    private final Stored<EnterpriseId, Enterprise> merged;
    private final Stored<EnterpriseId, Enterprise> survivor;

    MergePage(Kit kit, Stored<EnterpriseId, Enterprise> merged, Stored<EnterpriseId, Enterprise> survivor) {
        this.kit = kit;
        this.merged = merged;
        this.survivor = survivor;
    }

    /// `turn` has the other one kept.
    FormScreen<List<MergeField>> screen(Runnable turn) {
        return new FormScreen<>(
                        kit,
                        "merge/" + merged.id().value() + "/" + survivor.id().value(),
                        "合并企业",
                        form())
                .head(head(turn));
    }

    private Form<List<MergeField>> form() {
        var form = new FormBuilder(kit);
        form.section("两家不同的栏目", "保留的一家没有写的，已经从并入的一家补上；不同的在这里选留哪一个。");
        var filled = survivor.content().filledFrom(merged.content());
        var choices = new LinkedHashMap<MergeField, Field<Side>>();
        MergeFields.ALL.stream()
                .filter(field -> !field.isSettled(filled, merged.content()))
                .forEach(field -> choices.put(field, choice(form, field, filled)));
        if (choices.isEmpty()) {
            form.text("栏目", it -> it.value("没有不同的栏目，保存即合并。").wide().locked());
        }
        return form.yields(() -> choices.entrySet().stream()
                .filter(choice -> choice.getValue().get().taken())
                .map(Map.Entry::getKey)
                .toList());
    }

    private Field<Side> choice(FormBuilder form, MergeField field, Enterprise filled) {
        var kept = new Side(false, words(field, filled) + "　·　保留的一家");
        var taken = new Side(true, words(field, merged.content()) + "　·　并入的一家");
        return form.oneOf(
                field.label(),
                List.of(kept, taken),
                Side::words,
                it -> it.wide().value(kept));
    }

    private static String words(MergeField field, Enterprise enterprise) {
        var shown = field.shown().apply(enterprise);
        return shown.isEmpty() ? NOTHING : shown;
    }

    private VBox head(Runnable turn) {
        var kept = new Label("保留：" + called(survivor));
        kept.getStyleClass().add("section-title");
        var gone = new Label("并入：" + called(merged));
        var what = new Label("并入的一家的检查、投诉、案件、许可报告、附件和文书都转到保留的一家，它从名录库中消失，历史仍可查到；整个合并可以撤销。");
        what.setWrapText(true);
        what.getStyleClass().add("text-muted");
        var button = new Button("改为保留另一家", Icons.UNDO.node());
        button.setOnAction(press -> turn.run());
        return new VBox(8, kept, gone, what, button);
    }

    private static String called(Stored<EnterpriseId, Enterprise> stored) {
        var enterprise = stored.content();
        return enterprise.name() + "（" + enterprise.code().orElseGet(stored.id()::number) + "）";
    }

    /// One of the two ways of one field.
    private record Side(boolean taken, String words) {}
}
