package huanzhi.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanzhi.register.EnterpriseId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The day is 2024-08-15, and two inspections a year are allowed.
class CapStandingsTest {

    private static final LocalDate AUGUST_15 = LocalDate.of(2024, 8, 15);
    private static final EnterpriseId FIRM = new EnterpriseId(1);
    private static final Set<String> KINDS = Set.of("双随机", "日常检查", "专项检查");

    /// 个案, 投诉 and 复查 do not count, nor do off-site ones, other years and days to come; a draw that nobody went to
    /// yet counts as if it had been made; each allowance is good for one more.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        日常检查 2024-03-05                          |            | 0 | 1/2 | false
        日常检查 2024-03-05, 专项检查 2024-04-05     |            | 0 | 2/2 | true
        日常检查 2024-03-05, 专项检查 2024-04-05     |            | 1 | 2/2 | false
        日常检查 2024-03-05, 专项检查 2024-03-05     |            | 0 | 1/2 | false
        个案检查 2024-03-05, 投诉核查 2024-04-05     |            | 0 | 0/2 | false
        复查 2024-03-05, 非现场 2024-04-05           |            | 0 | 0/2 | false
        日常检查 2023-12-31, 日常检查 2024-08-16     |            | 0 | 0/2 | false
        日常检查 2024-08-15, 日常检查 2024-01-01     |            | 0 | 2/2 | true
        日常检查 2024-03-05                          | 2024-07-01 | 0 | 2/2 | true
        双随机 2024-07-20                            | 2024-07-01 | 0 | 1/2 | false
        双随机 2024-06-20                            | 2024-07-01 | 0 | 2/2 | true
        双随机 2024-06-20, 双随机 2024-07-20         | 2024-07-01 2024-06-01 | 0 | 2/2 | true
        """)
    void theMeterCountsWhatTheRuleSays(String visits, String draws, int allowances, String meter, boolean reached) {
        var made = Arrays.stream(visits.split(", "))
                .map(each -> each.split(" "))
                .map(each -> Seen.at(
                        FIRM,
                        LocalDate.parse(each[1]),
                        each[0].equals("非现场") ? "日常检查" : each[0],
                        !each[0].equals("非现场"),
                        each[0].equals("双随机")))
                .toList();
        var drawn = draws == null
                ? List.<EarlierDraw>of()
                : Arrays.stream(draws.split(" "))
                        .map(day -> new EarlierDraw(Optional.empty(), FIRM, "重点", LocalDate.parse(day)))
                        .toList();
        var allowed = List.of(new CapAllowance(FIRM, LocalDate.of(2024, 5, 1), "企业申请检查", "", "赵怀"))
                .subList(0, allowances);
        var standing = new CapStandings(new CapCounting(2, KINDS, true), AUGUST_15, made, drawn, allowed).of(FIRM);
        assertEquals(meter, standing.meter());
        assertEquals(reached, standing.reached());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        true,  1
        false, 2
        """)
    void jointVisitsCountOnceOrEachAsTheBureauSets(boolean sameDayOnce, int counted) {
        var made = List.of(Seen.at(FIRM, AUGUST_15, "日常检查", true, false), Seen.at(FIRM, AUGUST_15, "双随机", true, true));
        assertEquals(
                counted, new CapCounting(2, KINDS, sameDayOnce).counted(made).size());
    }
}
