package huanzhi.inspection.letter;

import huanzhi.base.DateText;
import huanzhi.inspection.checklist.Checklist;
import huanzhi.inspection.task.Errand;
import huanzhi.inspection.task.InspectionTask;
import huanzhi.inspection.task.Problem;
import huanzhi.inspection.task.Schedule;
import huanzhi.inspection.task.VisitCap.Allowance;
import huanzhi.law.LawOfDay;
import huanzhi.law.wording.UnderLaw;
import huanzhi.officer.Officer;
import huanzhi.register.Enterprise;
import huanzhi.settings.BureauIdentity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a paper of a task is made from. Without a task it is a blank for the field, in which only the bureau stands.
///
/// `allowance` is what has been used of the year's cap; `photos`, which may be
/// sketches, are there for their paper only.
record TaskMatter(
        Optional<InspectionTask> task,
        Optional<Enterprise> enterprise,
        List<Officer> team,
        Allowance allowance,
        Optional<Checklist> checklist,
        List<Photo> photos,
        BureauIdentity bureau,
        LawOfDay lawOfDay)
        implements UnderLaw {

    TaskMatter {
        team = List.copyOf(team);
        photos = List.copyOf(photos);
    }

    /// Empty while there is no task.
    String ofTask(Function<InspectionTask, String> text) {
        return task.map(text).orElse("");
    }

    String ofEnterprise(Function<Enterprise, String> text) {
        return enterprise.map(text).orElse("");
    }

    boolean isTask(Function<InspectionTask, Boolean> property) {
        return task.map(property).orElse(false);
    }

    String origins() {
        return ofTask(known -> known.errands().stream()
                .map(Errand::origin)
                .map(origin -> origin.text())
                .distinct()
                .collect(Collectors.joining("；")));
    }

    /// `王一（执法证号 ZF001）、张二（执法证号 ZF002）`.
    String officers() {
        return team.stream()
                .map(each -> each.name() + "（执法证号 " + each.certificateNumber() + "）")
                .collect(Collectors.joining("、"));
    }

    String certificate(int position) {
        return position < team.size() ? team.get(position).certificateNumber() : "";
    }

    String address() {
        return ofEnterprise(known -> known.site().place());
    }

    String planned() {
        return ofTask(known -> written(known.planned()));
    }

    /// Missing until the visit has a day, and on the spot hours too.
    String visited() {
        return ofTask(known -> known.visit()
                .on()
                .filter(day -> !known.onSite() || known.visit().stay().isKnown())
                .map(day -> written(new Schedule(day, known.visit().stay())))
                .orElse(""));
    }

    String day(Function<InspectionTask, Optional<LocalDate>> day) {
        return task.flatMap(day).map(DateText::written).orElse("");
    }

    String time(Function<InspectionTask, Optional<LocalTime>> time) {
        return task.flatMap(time).map(TaskMatter::written).orElse("");
    }

    List<Problem> problems() {
        return task.map(InspectionTask::problems).orElse(List.of());
    }

    /// Whether this visit counts towards the cap; a blank says that it does.
    boolean isCapped() {
        return task.map(InspectionTask::isCapped).orElse(true);
    }

    /// `2024年3月5日9时00分至11时30分`.
    private static String written(Schedule when) {
        var hours = when.hours();
        return DateText.written(when.day())
                + hours.from().map(TaskMatter::written).orElse("")
                + hours.until().map(until -> "至" + written(until)).orElse("");
    }

    private static String written(LocalTime time) {
        return time.getHour() + "时" + String.format("%02d", time.getMinute()) + "分";
    }
}
