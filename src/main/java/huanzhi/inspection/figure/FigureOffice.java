package huanzhi.inspection.figure;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.inspection.InspectionRow;
import huanzhi.inspection.Inspections;
import huanzhi.inspection.task.InspectionTasks;
import huanzhi.inspection.task.TaskTerms;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.register.Enterprises;
import huanzhi.register.RegisterService;
import huanzhi.settings.BureauIdentity;
import huanzhi.settings.Bureaus;
import huanzhi.store.Database;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// What the pages of figures ask: each answer is counted anew from the records.
public record FigureOffice(
        Database database, RegisterService register, TaskTerms terms, QuotaSource quotas, DrawHistory draws) {

    private static final Inspections INSPECTIONS = new Inspections();
    private static final InspectionTasks TASKS = new InspectionTasks();
    private static final Enterprises ENTERPRISES = new Enterprises();
    private static final Bureaus BUREAUS = new Bureaus();

    public List<InspectionRow> ledger() {
        return database.read(INSPECTIONS::rows);
    }

    /// The years with an inspection, the latest first.
    public List<Integer> years() {
        return ledger().stream()
                .map(each -> each.inspectedOn().getYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    public List<SummaryRow> summary(int year) {
        return SummaryRow.of(year, ledger());
    }

    public List<OfficerLoad> loads(int year) {
        return OfficerLoad.of(year, ledger());
    }

    public List<Coverage> coverage(int year) {
        var firms = register.rows();
        return database.read(reading -> Coverage.of(year, firms, INSPECTIONS.rows(reading), quotas.of(reading, year)));
    }

    public Fairness fairness() {
        return Fairness.of(database.read(draws::of));
    }

    public String name(EnterpriseId enterprise) {
        return database.read(reading -> ENTERPRISES.find(reading, enterprise))
                .map(Stored::content)
                .map(Enterprise::name)
                .orElse("已删除的企业");
    }

    /// Every finished task, those to be published first.
    public List<PublicationRow> publications() {
        return database.read(reading -> PublicationRow.finished(TASKS.rows(reading)).stream()
                .map(row -> new PublicationRow(
                        row,
                        ENTERPRISES
                                .find(reading, row.enterpriseId())
                                .flatMap(each -> each.content().code())
                                .orElse(""),
                        terms.publishBy(row.task())))
                .sorted(PublicationRow.ORDER)
                .toList());
    }

    public BureauIdentity bureau(LocalDate day) {
        return database.read(reading -> BUREAUS.on(reading, day))
                .orElseThrow(() -> new Refusal(day + " 没有生效的执法主体信息，请先在设置中填写。"))
                .content();
    }
}
