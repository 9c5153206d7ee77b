package huanzhi;

import static java.util.stream.Collectors.groupingBy;

import huanzhi.register.permit.PermitReportService;
import huanzhi.register.permit.ReportDuty;
import huanzhi.shell.home.ToDo;
import huanzhi.store.Reading;
import java.time.LocalDate;
import java.util.List;

/// The reports that permits ask for and nobody has handed in, one line for each period and day, because they fall due
/// for many enterprises at once.
record DueReports(PermitReportService reports, LocalDate today, Runnable opener) {

    private static final int DAYS_BEHIND = 60;

    List<ToDo> now(Reading reading, int daysAhead) {
        var open = reports.duties(reading, today).stream()
                .filter(ReportDuty::isOpen)
                .filter(duty -> duty.due().isAfter(today.minusDays(DAYS_BEHIND))
                        && duty.due().isBefore(today.plusDays(daysAhead)))
                .collect(groupingBy(duty -> List.of(duty.due(), duty.period())));
        return open.values().stream().map(this::line).toList();
    }

    private ToDo line(List<ReportDuty> duties) {
        var first = duties.getFirst();
        return new ToDo(
                first.due(),
                "执行报告 " + first.period().words(),
                duties.size() == 1 ? first.name() : duties.size() + " 家企业未交",
                "排污许可管理条例第二十二条",
                opener);
    }
}
