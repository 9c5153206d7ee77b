package huanzhi.law.discretion.ui;

import huanzhi.document.model.Paper;
import huanzhi.law.discretion.DiscretionSheet;
import huanzhi.law.discretion.Measured;
import huanzhi.law.discretion.SheetHead;
import huanzhi.ui.Icons;
import huanzhi.ui.PageHead;
import huanzhi.ui.Screen;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// 裁量计算: fields above, the tables with their grades below, the sum and its working on the right.
final class FineScreen implements Screen {

    private static final double WORKING_WIDTH = 360;
    private static final double LEAST_SIDE = 320;

    private final FineModel model;
    private final FineForm form;
    private final Supplier<String> bureau;
    private final HBox sides = new HBox();
    private final WorkingPane working = new WorkingPane();
    private final VariantStrip variants;
    private final Button keep;
    private final Button sheet;
    private final BorderPane page = new BorderPane();

    FineScreen(FineModel model, FineForm form, Supplier<String> bureau, Consumer<Paper> papers) {
        this.model = model;
        this.bureau = bureau;
        this.form = form;
        this.variants = new VariantStrip(this::restore, variant -> {
            model.drop(variant);
            reckon();
        });
        var standard = new Label(model.discretion().standardName());
        standard.getStyleClass().add("page-count");
        var head = new PageHead(title()).beside(standard);
        this.keep = head.action("存为方案", Icons.ADD, this::keep);
        this.sheet = head.main(
                "裁量计算表", Icons.PAPER, () -> model.measured().map(this::paper).ifPresent(papers));
        page.getStyleClass().addAll("page", "fine");
        page.setTop(new VBox(head.root(), form.form().root()));
        page.setCenter(sides);
        page.setRight(working.root());
        page.setBottom(variants.root());
        ((Region) working.root()).setPrefWidth(WORKING_WIDTH);
        rebuild();
        form.form().onChange(this::entered);
    }

    FineForm form() {
        return form;
    }

    FineModel model() {
        return model;
    }

    @Override
    public String title() {
        return "裁量计算";
    }

    @Override
    public Icons icon() {
        return Icons.FINE;
    }

    @Override
    public Parent root() {
        return page;
    }

    @Override
    public List<String> help() {
        return List.of(
                "选案件，当事人、违法行为、日期、两年内违法次数和一年内投诉由记录带出；也可以只选违法行为，或者任选一张裁量表。",
                "逐项点选档次，右边随即给出罚款和每一步的依据；带出的档次可以改选，理由写在下面。",
                "行为在法典施行以前、决定在以后的，两种法律并列计算，较轻的一种写明理由。",
                "“存为方案”留下现在的选法，改几项再存，可以并排比较，“取用”回到那一种。",
                "“裁量计算表”生成入卷的表，可以打印、存为 PDF 和 Word。");
    }

    private void keep() {
        model.measured().ifPresent(measured -> {
            model.keep(measured);
            reckon();
        });
    }

    private void entered() {
        if (model.enter(form.inputs())) {
            rebuild();
        } else {
            reckon();
        }
    }

    private void restore(Variant variant) {
        if (model.restore(variant)) {
            rebuild();
        } else {
            working.hint(variant.name() + "用的是别的裁量表，请先把违法行为和日期改回去，再取用。", true);
        }
    }

    private void rebuild() {
        sides.getChildren().clear();
        for (var side : model.sides()) {
            var pane = new SidePane(side, this::reckon).root();
            HBox.setHgrow(pane, Priority.ALWAYS);
            ((Region) pane).setMinWidth(LEAST_SIDE);
            ((Region) pane).setPrefWidth(LEAST_SIDE);
            sides.getChildren().add(pane);
        }
        reckon();
    }

    private void reckon() {
        var measured = model.measured();
        measured.ifPresentOrElse(working::show, this::hint);
        variants.show(model, measured);
        keep.setDisable(measured.isEmpty());
        sheet.setDisable(measured.isEmpty());
    }

    private void hint() {
        var open = model.sides().isEmpty() ? 0 : model.sides().getFirst().open();
        working.hint(
                model.trouble().isEmpty() ? "还有 " + open + " 项裁量因素没有选，选完即给出罚款和每一步的依据。" : model.trouble(),
                !model.trouble().isEmpty());
    }

    private Paper paper(Measured measured) {
        var violation = model.law()
                .map(law -> law.violation().name())
                .orElse(measured.applied().yardstick().table().name());
        return DiscretionSheet.paper(
                SheetHead.of(bureau.get(), model.discretion(), model.subject(), violation, model.law()), measured);
    }
}
