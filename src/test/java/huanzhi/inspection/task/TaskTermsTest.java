package huanzhi.inspection.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanzhi.law.limit.Shipped;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskTermsTest {

    @TempDir
    private Path folder;

    /// Counted by hand from the day after the visit.
    ///
    /// 国庆 2024 was off from October 1st to 7th, with work on September 29th and October 12th.
    /// 春节 2024 was off from February 10th to 17th, with work on the 4th and the 18th.
    /// 春节 2025 was off from January 28th to February 4th, with work on January 26th and February 8th.
    @ParameterizedTest
    @CsvSource(textBlock = """
        2024-09-20, 2024-10-23
        2024-01-26, 2024-02-28
        2025-01-16, 2025-02-19
        2024-03-05, 2024-04-02
        """)
    void resultsArePublishedWithinTwentyWorkingDays(LocalDate visited, LocalDate last) {
        var terms = new TaskTerms(() -> Shipped.CALENDAR, () -> 20, () -> 15);
        try (var county = new TaskCounty(folder)) {
            var task = county.planned(Schedule.on(visited), new Origin.Planned(""));
            assertEquals(Optional.empty(), terms.publishBy(task));
            assertEquals(Optional.of(last), terms.publishBy(TaskCounty.visited(task, visited, List.of())));
        }
    }
}
