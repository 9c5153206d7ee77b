package huanzhi;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import huanzhi.base.RecordKey;
import huanzhi.base.Stored;
import huanzhi.officer.Duty;
import huanzhi.officer.Officer;
import huanzhi.officer.OfficerId;
import huanzhi.officer.Officers;
import huanzhi.officer.ReviewTerm;
import huanzhi.settings.Parameter;
import huanzhi.settings.Parameters;
import huanzhi.shell.home.ToDo;
import huanzhi.store.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Certificates that run out, one line each, and reviews that lapse, one line a day, because an office has them done
/// together. Each is reminded of twice.
record DueCertificates(Officers officers, LocalDate today, Consumer<RecordKey> opener, Runnable list) {

    private static final int NAMED = 3;

    List<ToDo> now(Reading reading, Parameters parameters) {
        var until = today.plusDays(parameters.count(Parameter.CERTIFICATE_WARNING_DAYS));
        var lastDays = parameters.count(Parameter.CERTIFICATE_LAST_WARNING_DAYS);
        var due = new ArrayList<ToDo>();
        officers.expiringBy(reading, until)
                .forEach(officer -> officer.content()
                        .certificateExpiresOn()
                        .ifPresent(day -> due.add(new ToDo(
                                day,
                                "执法证到期" + soon(day, lastDays),
                                officer.content().name(),
                                "过期不得参加检查和办案",
                                () -> open(officer)))));
        var reviews = ReviewTerm.of(parameters);
        var ground = "年审有效期 " + reviews.months() + " 个月" + (reviews.binding() ? "，过期不得参加检查" : "，待核对");
        lapsing(reading, reviews, until)
                .forEach((day, lapsing) -> due.add(new ToDo(
                        day,
                        "执法证年审" + soon(day, lastDays),
                        names(lapsing),
                        ground,
                        lapsing.size() == 1 ? () -> open(lapsing.getFirst()) : list)));
        return due;
    }

    /// Those whose certificate is to be renewed first anyway are left out.
    private Map<LocalDate, List<Stored<OfficerId, Officer>>> lapsing(
            Reading reading, ReviewTerm reviews, LocalDate until) {
        return officers.all(reading).stream()
                .filter(each -> each.content().duty() != Duty.LEFT)
                .filter(each -> reviews.lastDay(each.content())
                        .filter(day -> !day.isAfter(until) && each.content().certifiedOn(day))
                        .isPresent())
                .collect(groupingBy(each -> reviews.lastDay(each.content()).orElseThrow(), TreeMap::new, toList()));
    }

    private String soon(LocalDate day, int lastDays) {
        return day.isAfter(today.plusDays(lastDays)) ? "" : "（" + lastDays + " 日内）";
    }

    private static String names(List<Stored<OfficerId, Officer>> officers) {
        var named = officers.stream()
                .limit(NAMED)
                .map(each -> each.content().name())
                .collect(joining("、"));
        return officers.size() > NAMED ? named + "等 " + officers.size() + " 人" : named;
    }

    private void open(Stored<OfficerId, Officer> officer) {
        opener.accept(new RecordKey("officer", officer.id().value()));
    }
}
