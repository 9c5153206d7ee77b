package huanzhi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanzhi.base.Labelled;
import huanzhi.inspection.Handling;
import huanzhi.inspection.Inspection;
import huanzhi.inspection.Inspection.Problems;
import huanzhi.inspection.InspectionSource;
import huanzhi.inspection.Inspections;
import huanzhi.officer.Officer;
import huanzhi.officer.OfficerId;
import huanzhi.officer.Officers;
import huanzhi.plan.CapAllowance;
import huanzhi.plan.PlanLink;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseFilter;
import huanzhi.register.EnterpriseId;
import huanzhi.register.EnterpriseRow;
import huanzhi.ui.FxThread;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The day is 2026-09-25, and two inspections a year are allowed; 双随机, 日常检查 and 专项检查 count.
@ExtendWith(FxThread.class)
class EnterpriseVisitsTest {

    private static final LocalDate SEP_25_2026 = LocalDate.of(2026, 9, 25);

    @TempDir
    private Path folder;

    private Clerk clerk;
    private List<OfficerId> crew;
    private EnterpriseId mill;

    @BeforeEach
    void open() {
        clerk = new Clerk(folder);
        crew = clerk.house.database.transact(
                "登记人员",
                transaction -> new Officers()
                        .addAll(transaction, List.of(Officer.of("张某", "18120001"), Officer.of("李某", "18120002"))));
        mill = clerk.house.register.add(Enterprise.named("青溪造纸厂")).id();
    }

    @AfterEach
    void close() {
        clerk.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                                                                | 0/2
        2026-03-05 双随机 现场                                                | 1/2
        2026-03-05 双随机 现场, 2026-06-11 日常检查 现场                            | 2/2 已满
        2026-03-05 日常检查 现场, 2026-06-11 专项检查 现场, 2026-09-01 日常检查 现场       | 3/2 已满
        2026-03-05 双随机 现场, 2026-03-05 日常检查 现场                            | 1/2
        2026-03-05 个案检查 现场, 2026-06-11 投诉核查 现场                           | 0/2
        2026-03-05 日常检查 非现场, 2026-06-11 日常检查 非现场                         | 0/2
        2025-12-31 双随机 现场, 2025-06-11 日常检查 现场                            | 0/2
        2026-09-26 日常检查 现场                                               | 0/2
        """)
    void aRowCountsTheVisitsOfThisYearThatCount(String visits, String words) {
        Stream.of(visits.split(","))
                .map(String::strip)
                .filter(visit -> !visit.isEmpty())
                .forEach(this::inspect);
        assertEquals(
                List.of(words),
                clerk.house.register.rows().stream()
                        .map(EnterpriseVisitsTest::words)
                        .toList());
        assertEquals(
                List.of(words),
                clerk.house.register.page(EnterpriseFilter.of("造纸"), 0, 20).rows().stream()
                        .map(EnterpriseVisitsTest::words)
                        .toList());
        assertEquals(
                clerk.house.plan.cap().check(mill, SEP_25_2026).meter(),
                words.split(" ")[0],
                "as the plan counts them");
    }

    @Test
    void whatTheHeadLetPassIsNotAtTheCap() {
        inspect("2026-03-05 双随机 现场");
        inspect("2026-06-11 日常检查 现场");
        clerk.house.plan.cap().allow(new CapAllowance(mill, SEP_25_2026, "群众举报", "", "王某"));
        assertEquals("2/2", words(clerk.house.register.rows().getFirst()));
    }

    @Test
    void theListShowsWhoIsAtTheCap() {
        inspect("2026-03-05 双随机 现场");
        inspect("2026-06-11 日常检查 现场");
        clerk.pages.open(clerk.house.enterprises.list());
        var content = clerk.table().content("");
        assertEquals("2/2 已满", content.rows().getFirst().get(content.headings().indexOf("本年检查")));
        assertEquals("青溪造纸厂", content.rows().getFirst().getFirst());
    }

    private static String words(EnterpriseRow row) {
        return row.visits().words();
    }

    /// Such as `2026-03-05 双随机 现场`.
    private void inspect(String visit) {
        var words = visit.split(" ");
        clerk.house.database.transact(
                "登记检查",
                transaction -> new Inspections()
                        .addAll(
                                transaction,
                                List.of(new Inspection(
                                        "检" + words[0] + words[1],
                                        mill,
                                        Labelled.find(InspectionSource.class, words[1])
                                                .orElseThrow(),
                                        words[2].equals("现场"),
                                        LocalDate.parse(words[0]),
                                        "",
                                        "",
                                        "",
                                        new Problems(0, 0),
                                        Handling.NOTHING_FOUND,
                                        crew,
                                        Optional.empty(),
                                        "",
                                        PlanLink.UNSAID))));
    }
}
