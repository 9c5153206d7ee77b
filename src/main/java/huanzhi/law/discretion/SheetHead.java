package huanzhi.law.discretion;

import java.time.LocalDate;
import java.util.Optional;

/// What stands over a 裁量计算表: whose case it is, for which act, by which standard; what is empty is left to the pen.
public record SheetHead(
        String bureau,
        String cause,
        String number,
        String party,
        String officers,
        String violation,
        String days,
        String standard) {

    /// `days` say when the act ended and by which day the decision is taken.
    public static SheetHead of(
            String bureau, Discretion discretion, Optional<Subject> subject, String violation, Optional<FineLaw> law) {
        return new SheetHead(
                bureau,
                subject.map(Subject::cause).orElse(""),
                subject.map(Subject::number).orElse(""),
                subject.map(Subject::party).orElse(""),
                subject.map(Subject::officers).orElse(""),
                violation,
                law.map(each -> days(subject.map(Subject::actFrom), each)).orElse("（按裁量表计算，未指明行为日期）"),
                discretion.standardName());
    }

    private static String days(Optional<LocalDate> from, FineLaw law) {
        var begun = from.map(day -> "行为 " + day + " 至 ").orElse("行为终了 ");
        return begun + law.lastDay() + "，决定（拟）" + law.decidedOn();
    }
}
