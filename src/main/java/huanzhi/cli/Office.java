package huanzhi.cli;

import huanzhi.casefile.letter.CaseLetters;
import huanzhi.complaint.ComplaintId;
import huanzhi.document.Renderer;
import huanzhi.document.issue.IssueService;
import huanzhi.document.issue.Letters;
import huanzhi.draw.round.DrawOffice;
import huanzhi.inspection.letter.TaskOffice;
import huanzhi.law.discretion.FineDesk;
import huanzhi.law.limit.HolidayService;
import huanzhi.law.limit.LimitService;
import huanzhi.law.search.LawShelf;
import huanzhi.plan.PlanDesk;
import huanzhi.register.RegisterService;
import huanzhi.register.duplicate.DuplicateService;
import huanzhi.report.AnnualReport;
import huanzhi.settings.SettingsService;
import huanzhi.sheet.ImportService;
import huanzhi.sheet.Importer;
import huanzhi.sheet.Ledger;
import huanzhi.store.Database;
import java.util.List;
import java.util.Map;

/// An opened office: the store and the services the commands call.
public record Office(
        Database database,
        SettingsService settings,
        Importer importer,
        ImportService imports,
        Map<LedgerKind, Ledger<?>> ledgers,
        Names names,
        IssueService issues,
        CaseLetters caseLetters,
        Letters<ComplaintId> complaintLetters,
        TaskOffice tasks,
        AnnualReport report,
        LawShelf law,
        FineDesk fines,
        LimitService limits,
        HolidayService holidays,
        RegisterService register,
        DuplicateService duplicates,
        PlanDesk plan,
        DrawOffice.Means drawing,
        DrawOffice draws,
        List<Renderer> renderers)
        implements AutoCloseable {

    /// What opening the store has to tell, in sentences.
    List<String> opening() {
        return database.opening().sentences();
    }

    @Override
    public void close() {
        database.close();
    }
}
