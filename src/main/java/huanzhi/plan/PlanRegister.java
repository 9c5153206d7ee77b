package huanzhi.plan;

import huanzhi.officer.Officers;
import huanzhi.register.RegisterEntry;
import huanzhi.register.RegisterService;
import huanzhi.store.Reading;
import java.time.LocalDate;
import java.util.List;

/// The two lists a draw is made from: the enterprises as they are on a day, and how many officers are in post.
public record PlanRegister(RegisterService register, Officers officers) {

    List<RegisterEntry> on(Reading reading, LocalDate day) {
        return register.entries(reading, day);
    }

    int officersInPost(Reading reading, LocalDate day) {
        return (int) officers.all(reading).stream()
                .filter(officer -> officer.content().inPostOn(day))
                .count();
    }
}
