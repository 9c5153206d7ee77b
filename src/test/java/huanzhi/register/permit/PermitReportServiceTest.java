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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    /// No quarters, and the year by 31 March, which brings that of 2022 into the fourteen months looked back on.
    @Test
    void theBureausOwnRulesHoldUntilTheyAreTakenBack() {
        holder("重点厂", PermitClass.KEY, Optional.of(LocalDate.of(2022, 1, 1)), Optional.empty());
        var shipped = reports.rules();
        reports.adopt(ReportRules.own(
                Map.of(PermitClass.KEY, List.of(ReportKind.ANNUAL)),
                List.of("77"),
                "01-15",
                "03-31",
                10,
                shipped.leastHeld()));
        assertEquals(List.of("2023", "2022"), owed());
        assertEquals(LocalDate.of(2024, 3, 31), reports.duties(TODAY).getFirst().due());
        assertEquals("修改执行报告的期限规则", database.undo().title());
        assertEquals(shipped, reports.rules());
        database.undo(database.operations(1).getFirst().sequence());
        reports.reset();
        assertEquals(shipped, reports.rules());
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
