package huanzhi;

import huanzhi.cli.Office;
import huanzhi.cli.OfficeOptions;
import huanzhi.document.Renderer;
import huanzhi.document.docx.DocxRenderer;
import huanzhi.document.pdf.Faces;
import huanzhi.document.pdf.PdfRenderer;
import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;
import huanzhi.report.AnnualReport;
import huanzhi.report.figure.FigureBook;
import huanzhi.report.figure.Figures;
import huanzhi.settings.Bureaus;
import huanzhi.settings.ParameterDefaults;
import huanzhi.settings.Settings;
import huanzhi.settings.SettingsService;
import huanzhi.sheet.ImportService;
import huanzhi.sheet.Importer;
import huanzhi.store.Database;
import java.nio.file.Path;
import java.util.List;

/// Puts the house together; the only place that says which service works with which.
final class Wiring {

    private Wiring() {}

    /// The office of a command, in the faces every PC has, so that the same call gives the same papers everywhere.
    static Office office(OfficeOptions options) {
        var folder = options.data().orElseGet(Wiring::ownFolder);
        var database = Database.open(folder, options.clock(), System.getProperty("user.name"));
        var settings = new SettingsService(database, new Bureaus(), new Settings(), new ParameterDefaults());
        var law = LawLibrary.read(LawFiles.before(folder.resolve("law")));
        var records = new Records(database, settings, law);
        var importer = new Importer();
        return new Office(
                database,
                List.of(),
                settings,
                importer,
                new ImportService(importer),
                records.ledgers,
                new AnnualReport(database, new Figures(FigureBook.shipped()), settings),
                renderers(Faces.bundled()));
    }

    private static List<Renderer> renderers(Faces faces) {
        return List.of(new PdfRenderer(faces), new DocxRenderer());
    }

    private static Path ownFolder() {
        return Path.of(System.getProperty("user.home"), ".local", "share", "huanzhi");
    }
}
