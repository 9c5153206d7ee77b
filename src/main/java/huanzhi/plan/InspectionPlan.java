package huanzhi.plan;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/// The plan of a year as a whole: approved, filed with both bodies by 31 March, published, adjusted.
public record InspectionPlan(
        int year,
        String number,
        String approver,
        Optional<LocalDate> approvedOn,
        Optional<LocalDate> filedWithJusticeOn,
        Optional<LocalDate> filedWithSuperiorOn,
        Optional<LocalDate> publishedOn,
        String publishedAt,
        List<Adjustment> adjustments,
        String note) {

    private static final MonthDay FILED_BY = MonthDay.of(Month.MARCH, 31);

    public InspectionPlan {
        number = Text.within(40, "计划文号", number);
        approver = Text.within(50, "批准人", approver);
        publishedAt = Text.within(300, "公示网址", publishedAt);
        note = Text.within(2000, "备注", note);
        adjustments = List.copyOf(adjustments);
        requireAfter(approvedOn, filedWithJusticeOn, "报县司法局备案日期");
        requireAfter(approvedOn, filedWithSuperiorOn, "报市级主管部门备案日期");
        requireAfter(approvedOn, publishedOn, "公示日期");
    }

    public static InspectionPlan empty(int year) {
        return new InspectionPlan(
                year,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                "");
    }

    /// The last day for filing it; for 2026 that is 2026-03-31.
    public LocalDate fileBy() {
        return FILED_BY.atYear(year);
    }

    public boolean filed() {
        return filedWithJusticeOn.isPresent() && filedWithSuperiorOn.isPresent();
    }

    private static void requireAfter(Optional<LocalDate> approved, Optional<LocalDate> later, String what) {
        if (approved.isPresent() && later.filter(approved.get()::isAfter).isPresent()) {
            throw new Refusal(what + " " + later.get() + " 早于批准日期 " + approved.get() + "，请核对。");
        }
    }
}
