package huanzhi.report.ui;

import huanzhi.base.RecordKey;
import huanzhi.document.model.Paper;
import huanzhi.report.AnnualReport;
import huanzhi.report.figure.Wording;
import huanzhi.ui.Kit;
import huanzhi.ui.Screen;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// 年度报告: its one page.
///
/// `papers` shows the composed paper; `opener` opens the page of a record that a figure was counted from.
public final class ReportScreens {

    private final Kit kit;
    private final AnnualReport report;
    private final Supplier<Wording> wording;
    private final Consumer<Paper> papers;
    private final Consumer<RecordKey> opener;

    public ReportScreens(
            Kit kit,
            AnnualReport report,
            Supplier<Wording> wording,
            Consumer<Paper> papers,
            Consumer<RecordKey> opener) {
        this.kit = kit;
        this.report = report;
        this.wording = wording;
        this.papers = papers;
        this.opener = opener;
    }

    /// The report of the year before `kit`'s day, which is the one that is due.
    public Screen due() {
        return of(kit.clock().today().getYear() - 1);
    }

    public Screen of(int year) {
        return new ReportScreen(
                kit, new ReportModel(report, kit.tasks(), year), report, new FigurePane(wording.get(), opener), papers);
    }
}
