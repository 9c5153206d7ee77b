package huanzhi.report.ui;

import huanzhi.document.model.Paper;
import huanzhi.report.AnnualReport;
import huanzhi.report.ReportForm;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.PageHead;
import huanzhi.ui.form.FormDialog;
import huanzhi.ui.form.FormScreen;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;

/// Over the report: which year, and what can be done with it as a whole.
final class ReportHead {

    private static final int YEARS_BACK = 6;

    private final Kit kit;
    private final ReportModel model;
    private final AnnualReport report;
    private final Consumer<Paper> papers;

    ReportHead(Kit kit, ReportModel model, AnnualReport report, Consumer<Paper> papers) {
        this.kit = kit;
        this.model = model;
        this.report = report;
        this.papers = papers;
    }

    Node of(String title) {
        var head = new PageHead(title).beside(years());
        head.action("手工指标", Icons.EDIT, this::typeByHand);
        head.action("复制上年文字", Icons.COPY, model::copyLastYear);
        whenDrafted(head.action("公文…", Icons.LEDGER, this::official));
        whenDrafted(head.main("预览与输出", Icons.PAPER, this::preview));
        return head.root();
    }

    private void whenDrafted(Button button) {
        button.disableProperty().bind(model.draft().map(draft -> false).orElse(true));
    }

    private Node years() {
        var thisYear = kit.clock().today().getYear();
        var years = new ComboBox<Integer>();
        IntStream.iterate(thisYear, year -> year > thisYear - YEARS_BACK, year -> year - 1)
                .forEach(years.getItems()::add);
        years.setValue(model.year().get());
        years.valueProperty().subscribe(year -> model.year().set(year));
        return years;
    }

    private void preview() {
        papers.accept(report.paper(model.draft().get(), new ReportForm.PublicCopy()));
    }

    private void official() {
        var draft = model.draft().get();
        FormDialog.fill(kit.dialogs(), "作为公文报送", new OfficialForm(kit).of(draft.bureau()), "预览公文")
                .ifPresent(form -> papers.accept(report.paper(draft, form)));
    }

    private void typeByHand() {
        var year = model.year().get();
        kit.tasks()
                .job("读取手工指标", () -> new ManualFigureForm(kit, year, report.typed(year)))
                .onSuccess(form -> kit.navigator()
                        .open(new FormScreen<>(
                                        kit, "manual-figures/" + year, year + "年手工指标", form.of(report.typedByHand()))
                                .saves(
                                        typed -> {
                                            report.type(year, typed);
                                            return typed;
                                        },
                                        saved -> kit.navigator().back())))
                .start();
    }
}
