package huanzhi.register.permit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.base.Clock;
import huanzhi.base.Refusal;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseList;
import huanzhi.register.Enterprises;
import huanzhi.register.Operation;
import huanzhi.register.OperationState;
import huanzhi.register.Permit;
import huanzhi.register.PermitClass;
import huanzhi.register.RegisterService;
import huanzhi.store.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermitReportServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 6);

    @TempDir
    private Path folder;

    private Database database;
    private RegisterService register;
    private PermitReportService reports;

    @BeforeEach
    void open() {
        database = Database.open(folder, Clock.on(TODAY), "测试");
        register = new RegisterService(database, new Enterprises(), new EnterpriseList());
        reports = new PermitReportService(database, new PermitReports(), ReportRules.shipped());
    }

    @AfterEach
    void close() {
        database.close();
    }

    /// From 2023-03-06 to 2024-09-06: the year 2023, and the quarters from 2023Q1 to 2024Q2.
    @Test
    void whoHoldsAPermitOwesItsReports() {
        holder("重点厂", PermitClass.KEY, Optional.of(LocalDate.of(2022, 1, 1)), Optional.empty());
        assertEquals(List.of("2024Q2", "2024Q1", "2023", "2023Q4", "2023Q3", "2023Q2", "2023Q1"), owed());
    }

    @Test
    void aSimplifiedPermitAsksForTheYearAlone() {
        holder("简化厂", PermitClass.SIMPLIFIED, Optional.empty(), Optional.empty());
        holder("登记厂", PermitClass.REGISTRATION, Optional.empty(), Optional.empty());
        assertEquals(List.of("2023"), owed());
    }

    /// Valid for five years until 2029-02-14, therefore issued on 2024-02-15.
    @Test
    void theDayOfIssueFollowsFromTheLastDay() {
        holder("新厂", PermitClass.KEY, Optional.empty(), Optional.of(LocalDate.of(2029, 2, 14)));
        assertEquals(List.of("2024Q2", "2024Q1"), owed());
    }

    @Test
    void aPermitThatHasEndedAndAClosedWorksOweNothingMore() {
        holder("到期厂", PermitClass.KEY, Optional.empty(), Optional.of(LocalDate.of(2023, 12, 31)));
        register.add(Enterprise.named("关闭厂")
                .with(new Permit(PermitClass.KEY, "", Optional.empty(), Optional.empty()))
                .with(OperationState.of(Operation.CLOSED)));
        assertEquals(List.of("2023", "2023Q4", "2023Q3", "2023Q2", "2023Q1"), owed());
    }

    @Test
    void whatWasHandedInIsOwedNoLongerUntilTakenBack() {
        holder("简化厂", PermitClass.SIMPLIFIED, Optional.empty(), Optional.empty());
        var duty = reports.duties(TODAY).getFirst();
        assertEquals("逾期", duty.state(TODAY));
        reports.handIn(List.of(duty), LocalDate.of(2024, 3, 1));
        assertEquals("迟交", reports.duties(TODAY).getFirst().state(TODAY));
        reports.handIn(List.of(duty), LocalDate.of(2024, 2, 29));
        assertEquals("已交", reports.duties(TODAY).getFirst().state(TODAY));
        reports.takeBack(List.of(duty));
        assertEquals(List.of("2023"), owed());
        var early = assertThrows(Refusal.class, () -> reports.handIn(List.of(duty), LocalDate.of(2022, 12, 31)));
        assertEquals("提交日期 2022-12-31 在报告期开始之前，请核对。", early.sentence());
    }

    /// The annual reports of 2022 and 2023 by the end of March instead of February, the second quarter's by the 5th of
    /// the next month,
    /// and 登记管理 reports each year too.
    @Test
    void theBureausOwnRulesGoBeforeTheShippedUntilTheyAreTakenAway() {
        holder("登记厂", PermitClass.REGISTRATION, Optional.empty(), Optional.empty());
        holder("重点厂", PermitClass.KEY, Optional.of(LocalDate.of(2024, 4, 20)), Optional.empty());
        assertEquals(List.of("2024Q2"), owed());
        var own = own(List.of("44"), 5);
        reports.adopt(own);
        assertEquals(own, reports.rules());
        assertEquals(List.of("2024Q2 2024-07-05", "2023 2024-03-31", "2022 2023-03-31"), dues());
        reports.reset();
        assertEquals(List.of("2024Q2 2024-07-15"), dues());
        assertEquals(ReportRules.shipped(), reports.rules());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        火电 | 5  | 提前的行业“火电”不是二至四位数字，请填写 GB/T 4754 的行业代码，如 4411。
        4    | 5  | 提前的行业“4”不是二至四位数字，请填写 GB/T 4754 的行业代码，如 4411。
        44   | 31 | 季报、月报的期限“次月 31 日”不是每个月都有，请填写 1 至 28。
        44   | 0  | 季报、月报的期限“次月 0 日”不是每个月都有，请填写 1 至 28。
        """)
    void rulesThatCannotBeAreRefused(String industry, int day, String sentence) {
        assertEquals(
                sentence,
                assertThrows(Refusal.class, () -> own(List.of(industry), day)).sentence());
    }

    private static ReportRules own(List<String> earlyIndustries, int dayOfNextMonth) {
        return new ReportRules(
                "省厅通知",
                true,
                Map.of(
                        PermitClass.KEY, Set.of(ReportKind.QUARTERLY, ReportKind.MONTHLY),
                        PermitClass.REGISTRATION, Set.of(ReportKind.ANNUAL)),
                MonthDay.of(3, 31),
                earlyIndustries,
                MonthDay.of(1, 31),
                dayOfNextMonth,
                Map.of(ReportKind.QUARTERLY, Period.ofMonths(2), ReportKind.MONTHLY, Period.ofMonths(1)));
    }

    private List<String> dues() {
        return reports.duties(TODAY).stream()
                .filter(duty -> duty.period().kind() != ReportKind.MONTHLY)
                .map(duty -> duty.period().key() + " " + duty.due())
                .toList();
    }

    private void holder(String name, PermitClass permitClass, Optional<LocalDate> issued, Optional<LocalDate> expires) {
        register.add(Enterprise.named(name).with(new Permit(permitClass, "证" + name, issued, expires)));
    }

    private List<String> owed() {
        return reports.duties(TODAY).stream()
                .filter(ReportDuty::isOpen)
                .map(duty -> duty.period().key())
                .toList();
    }
}
