package huanzhi.cli;

import huanzhi.document.Renderer;
import huanzhi.report.AnnualReport;
import huanzhi.settings.SettingsService;
import huanzhi.sheet.ImportService;
import huanzhi.sheet.Importer;
import huanzhi.sheet.Ledger;
import huanzhi.store.Database;
import java.util.List;
import java.util.Map;

/// An opened office: the store and the services the commands call.
///
/// `opening` is what opening the store has to tell, in sentences.
public record Office(
        Database database,
        List<String> opening,
        SettingsService settings,
        Importer importer,
        ImportService imports,
        Map<LedgerKind, Ledger<?>> ledgers,
        AnnualReport report,
        List<Renderer> renderers)
        implements AutoCloseable {

    @Override
    public void close() {
        database.close();
    }
}
