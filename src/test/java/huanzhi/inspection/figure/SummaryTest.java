package huanzhi.inspection.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanzhi.inspection.Handling;
import huanzhi.inspection.Inspection.Problems;
import huanzhi.inspection.InspectionId;
import huanzhi.inspection.InspectionRow;
import huanzhi.inspection.InspectionSource;
import huanzhi.register.EnterpriseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTest {

    /// Enterprise 1 is visited twice in the first quarter and once from the desk.
    private static final List<InspectionRow> LEDGER = List.of(
            check(1, "2026-01-05", true, 2, "王一、张二"),
            check(1, "2026-03-31", true, 0, "王一、张二、李娟"),
            check(2, "2026-03-31", true, 0, "王一、李娟"),
            check(1, "2026-02-01", false, 1, "王一、张二"),
            check(3, "2026-04-01", true, 1, "张二、李娟"),
            check(3, "2025-12-31", true, 1, "张二、李娟"));

    @ParameterizedTest
    @CsvSource(textBlock = """
        1, ON_SITE, 3, 2, 7, 33.3%, 50%, 2
        1, OFF_SITE, 1, 1, 0, 100%, 0%, 1
        2, ON_SITE, 1, 1, 2, 100%, 0%, 1
        2, OFF_SITE, 0, 0, 0, —, —, 0
        4, ON_SITE, 0, 0, 0, —, —, 0
        0, ON_SITE, 4, 3, 9, 50%, 33.3%, 3
        0, OFF_SITE, 1, 1, 0, 100%, 0%, 1
        """)
    void visitsAndOffSiteChecksStandInLinesOfTheirOwn(
            int quarter,
            Manner manner,
            int checks,
            int enterprises,
            int sent,
            String discovery,
            String repeats,
            int problems) {
        var row = SummaryRow.of(2026, LEDGER).stream()
                .filter(each -> each.quarter() == quarter && each.manner() == manner)
                .findFirst()
                .orElseThrow();
        assertEquals(checks, row.checks().size());
        assertEquals(enterprises, row.enterprises());
        assertEquals(sent, row.officersSent());
        assertEquals(discovery, row.discovery().percent());
        assertEquals(repeats, row.repeats().percent());
        assertEquals(problems, row.problems());
    }

    @Test
    void anOfficersVisitsAreCountedApartFromTheDesk() {
        var first = OfficerLoad.of(2026, LEDGER).getFirst();
        assertEquals(
                "王一 3 次，2 天，非现场 1 次",
                first.officer() + " " + first.visits().size() + " 次，" + first.days() + " 天，非现场 "
                        + first.desk().size() + " 次");
    }

    private static InspectionRow check(long enterprise, String day, boolean onSite, int problems, String officers) {
        return new InspectionRow(
                new InspectionId(1),
                "",
                LocalDate.parse(day),
                new EnterpriseId(enterprise),
                "",
                "",
                InspectionSource.ROUTINE,
                onSite,
                officers,
                new Problems(problems, 0),
                problems > 0 ? Handling.ORDERED_TO_CORRECT : Handling.NOTHING_FOUND,
                Optional.empty());
    }
}
