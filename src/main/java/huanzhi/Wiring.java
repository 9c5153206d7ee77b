package huanzhi;

import huanzhi.base.Clock;
import huanzhi.casefile.CaseSubjects;
import huanzhi.casefile.DateLogic;
import huanzhi.casefile.letter.CaseDrafts;
import huanzhi.casefile.letter.CaseLetters;
import huanzhi.cli.Office;
import huanzhi.cli.OfficeOptions;
import huanzhi.complaint.letter.ComplaintLetters;
import huanzhi.document.docx.DocxRenderer;
import huanzhi.document.issue.IssueService;
import huanzhi.document.issue.LetterDesk;
import huanzhi.document.issue.LetterPattern;
import huanzhi.document.pdf.Faces;
import huanzhi.document.pdf.PdfRenderer;
import huanzhi.draw.round.DrawOffice;
import huanzhi.inspection.checklist.Checklists;
import huanzhi.inspection.letter.TaskOffice;
import huanzhi.inspection.letter.TaskPapers;
import huanzhi.inspection.letter.TaskWording;
import huanzhi.inspection.task.TaskTerms;
import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;
import huanzhi.law.LawQuotes;
import huanzhi.law.discretion.Discretion;
import huanzhi.law.discretion.FineDesk;
import huanzhi.law.limit.HolidayService;
import huanzhi.law.limit.HolidayTable;
import huanzhi.law.limit.Holidays;
import huanzhi.law.limit.LimitBook;
import huanzhi.law.limit.LimitService;
import huanzhi.law.own.OwnLaw;
import huanzhi.law.search.LawSearch;
import huanzhi.law.search.LawShelf;
import huanzhi.law.statute.StatuteTexts;
import huanzhi.report.AnnualReport;
import huanzhi.report.figure.FigureBook;
import huanzhi.report.figure.Figures;
import huanzhi.settings.Bureaus;
import huanzhi.settings.Parameter;
import huanzhi.settings.ParameterDefaults;
import huanzhi.settings.Settings;
import huanzhi.settings.SettingsService;
import huanzhi.sheet.FileShapes;
import huanzhi.sheet.ImportService;
import huanzhi.sheet.Importer;
import huanzhi.sheet.MappingMemory;
import huanzhi.store.AttachmentService;
import huanzhi.store.Database;
import java.nio.file.Path;
import java.util.List;

/// Puts the house together; the only place that says which service works with which.
final class Wiring {

    /// Where a bureau puts its own law data and wording of forms beside the shipped ones.
    private static final String OWN_LAW = "law";

    private Wiring() {}

    /// The office of a command, in the faces every PC has, so that the same call gives the same papers everywhere.
    static Office office(OfficeOptions options) {
        return house(folder(options), options.clock(), Faces.bundled()).office();
    }

    /// Where the data lie: the folder asked for, or the user's own.
    static Path folder(OfficeOptions options) {
        return options.folder();
    }

    /// Reads whatever an office reads from the law's files, so that nothing is saved that it could not open with.
    private static void readAll(LawFiles files, Clock clock) {
        var law = LawLibrary.read(files);
        Discretion.read(files, law);
        new CaseDrafts(files, law, LawQuotes.NONE, DateLogic.bundled(LimitService.of(files, clock)), clock);
        ComplaintLetters.wording(files);
        Checklists.read(files, law);
        new TaskWording(files);
    }

    static House house(Path folder, Clock clock, Faces faces) {
        var database = Database.open(folder, clock, System.getProperty("user.name"));
        var settings = new SettingsService(database, new Bureaus(), new Settings(), new ParameterDefaults());
        var own = new OwnLaw(database, LawFiles.before(folder.resolve(OWN_LAW)), each -> readAll(each, clock));
        var files = own.files();
        var law = LawLibrary.open(files);
        var texts = new StatuteTexts(own, database.files());
        var importer = new Importer();
        var imports = new ImportService(importer, new MappingMemory(database, new FileShapes()));
        var holidays = new HolidayService(database, new Holidays(), HolidayTable.read(files), imports);
        var limits = new LimitService(LimitBook.read(files, law), holidays::calculator, clock);
        var records = new Records(database, settings, law, limits, clock);
        var drawing = new DrawOffice.Means(
                database,
                records.sealedPlan,
                records.staff,
                settings::parameters,
                () -> limits.calculator().calendar());
        var pdf = new PdfRenderer(faces);
        var docx = new DocxRenderer();
        var issues = new IssueService(database.files(), LetterPattern.STANDARD, pdf, docx);
        var office = new Office(
                database,
                settings,
                importer,
                imports,
                records.ledgers,
                new RecordNames(database, records),
                issues,
                new CaseLetters(
                        database,
                        settings,
                        new CaseDrafts(files, law, texts, DateLogic.bundled(limits), clock),
                        issues),
                new LetterDesk<>(database, issues, new ComplaintLetters(files, law, clock)),
                tasks(database, files, law, records, settings, limits, issues, clock),
                new AnnualReport(database, new Figures(FigureBook.shipped()), settings),
                new LawShelf(law, own, texts, new LawSearch(law, texts)),
                new FineDesk(Discretion.read(files, law), new CaseSubjects(database), clock),
                limits,
                holidays,
                records.register,
                records.duplicates,
                records.plan,
                drawing,
                DrawOffice.over(drawing, new DrawnTasks(records.tasking), clock),
                List.of(pdf, docx));
        return new House(folder, clock, office, records, law);
    }

    private static TaskOffice tasks(
            Database database,
            LawFiles files,
            LawLibrary law,
            Records records,
            SettingsService settings,
            LimitService limits,
            IssueService issues,
            Clock clock) {
        var checklists = Checklists.read(files, law);
        var papers = new TaskPapers(
                files, law, () -> checklists, records.cap, new AttachmentService(database, clock), clock);
        return new TaskOffice(
                database,
                records.tasking,
                new LetterDesk<>(database, issues, papers),
                papers,
                () -> checklists,
                new TaskTerms(
                        () -> limits.calculator().calendar(),
                        () -> settings.parameters().count(Parameter.RESULT_PUBLICATION_DAYS),
                        () -> settings.parameters().count(Parameter.CORRECTION_DAYS)));
    }
}
