package huanzhi.officer;

import java.time.LocalDate;
import java.util.Optional;

/// Why an officer cannot be sent out on a day, in one sentence; the first reason that holds.
final class Absences {

    private Absences() {}

    static Optional<String> absence(Officer officer, LocalDate day, ReviewTerm reviews) {
        if (officer.duty() != Duty.ON_DUTY) {
            return Optional.of("在岗状态是" + officer.duty().label());
        }
        if (!officer.staffing().staffed()) {
            return Optional.of("不是在编人员");
        }
        if (!officer.staffing().drawable()) {
            return Optional.of("没有列入随机抽取");
        }
        return officer.certificateExpiresOn()
                .filter(day::isAfter)
                .map(last -> "执法证 " + last + " 已经到期")
                .or(() ->
                        officer.certification().issuedOn().filter(day::isBefore).map(first -> "执法证 " + first + " 才发证"))
                .or(() -> reviews.flaw(officer, day)
                        .flatMap(flaw -> reviews.lastDay(officer))
                        .map(last -> "执法证年审 " + last + " 已经到期"))
                .or(() -> officer.leaveOn(day).map(Leave::words));
    }
}
