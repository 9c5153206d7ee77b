package huanzhi.report.ui;

import huanzhi.document.model.Run;
import huanzhi.report.AnnualReport;
import huanzhi.report.DraftSection;
import huanzhi.report.ReportDraft;
import huanzhi.report.ReportText;
import huanzhi.report.figure.Figure;
import huanzhi.report.figure.FigureId;
import huanzhi.ui.Tasks;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What the page shows: the draft of the chosen year, and the figure that is being looked at.
final class ReportModel {

    private final AnnualReport report;
    private final Tasks tasks;
    private final IntegerProperty year;
    private final ReadOnlyObjectWrapper<ReportDraft> draft = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<FigureId> chosen = new SimpleObjectProperty<>();

    ReportModel(AnnualReport report, Tasks tasks, int year) {
        this.report = report;
        this.tasks = tasks;
        this.year = new SimpleIntegerProperty(year);
        this.year.subscribe(this::load);
    }

    IntegerProperty year() {
        return year;
    }

    ReadOnlyObjectProperty<ReportDraft> draft() {
        return draft.getReadOnlyProperty();
    }

    ObjectProperty<FigureId> chosen() {
        return chosen;
    }

    /// The chosen figure as this year counts it.
    Optional<Figure> figure() {
        return Optional.ofNullable(draft.get())
                .flatMap(now -> now.figures().all().stream()
                        .filter(each -> each.id().equals(chosen.get()))
                        .findFirst());
    }

    void load() {
        var wanted = year.get();
        tasks.job("统计 " + wanted + " 年数字", () -> report.compose(wanted))
                .onSuccess(this::show)
                .start();
    }

    /// Keeps what was written for a section and shows what the report says now.
    void write(DraftSection section, String text) {
        var wanted = year.get();
        tasks.job("保存“" + section.heading() + "”", () -> {
                    report.write(new ReportText(wanted, section.id(), text));
                    return report.compose(wanted);
                })
                .onSuccess(this::show)
                .start();
    }

    void copyLastYear() {
        var wanted = year.get();
        tasks.job("复制上年文字", () -> {
                    report.copyLastYear(wanted);
                    return report.compose(wanted);
                })
                .onSuccess(this::show)
                .start();
    }

    private void show(ReportDraft now) {
        draft.set(now);
        if (chosen.get() == null) {
            now.allSections()
                    .flatMap(section -> section.paragraphs().stream())
                    .flatMap(line -> line.runs().stream())
                    .filter(Run.Value.class::isInstance)
                    .map(Run.Value.class::cast)
                    .flatMap(value -> now.figure(value).stream())
                    .findFirst()
                    .ifPresent(figure -> chosen.set(figure.id()));
        }
    }
}
