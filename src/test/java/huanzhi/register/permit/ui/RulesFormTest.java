package huanzhi.register.permit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.Clerk;
import huanzhi.register.permit.PermitReportService;
import huanzhi.register.permit.PermitReports;
import huanzhi.register.permit.ReportKind;
import huanzhi.register.permit.ReportRules;
import huanzhi.ui.FxThread;
import huanzhi.ui.form.FormScreen;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxThread.class)
class RulesFormTest {

    @TempDir
    private Path folder;

    private Clerk clerk;
    private PermitReportService reports;

    @BeforeEach
    void open() {
        clerk = new Clerk(folder);
        reports = new PermitReportService(clerk.house.database, new PermitReports(), ReportRules.shipped());
        clerk.pages.open(clerk.house.enterprises.reports().rules());
    }

    @AfterEach
    void close() {
        clerk.close();
    }

    @Test
    void whatIsSavedUnchangedSaysTheSame() {
        var shipped = reports.rules();
        clerk.save(Map.of());
        var own = reports.rules();
        assertTrue(own.isOwn() && own.confirmed());
        assertEquals(shipped.kinds(), own.kinds());
        assertEquals(shipped.leastHeld(), own.leastHeld());
        assertEquals(
                List.of("02-29", "4411、4412", "01-31", "15"),
                List.of(
                        own.ordinaryDay(),
                        String.join("、", own.early()),
                        own.earlyDay(),
                        Integer.toString(own.dayOfNextMonth())));
    }

    @Test
    void whatIsWrittenHoldsAndCanBeGivenUp() {
        clerk.save(Map.of("年报期限", "03-31", "提前的行业", "77，4620", "免季报", "10天"));
        var own = reports.rules();
        assertEquals(List.of("77", "4620"), own.early());
        assertEquals("P10D", own.leastHeld().get(ReportKind.QUARTERLY));
        clerk.pages.open(clerk.house.enterprises.reports().rules());
        clerk.press("恢复附带的");
        assertEquals(ReportRules.shipped(), reports.rules());
    }

    @Test
    void whatCannotBeReadIsNotSaved() {
        clerk.save(Map.of("免年报", "很久"));
        assertTrue(clerk.pages.front() instanceof FormScreen<?>);
        assertEquals(ReportRules.shipped(), reports.rules());
    }
}
