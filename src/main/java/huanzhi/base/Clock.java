package huanzhi.base;

import java.time.LocalDate;
import java.time.LocalDateTime;

/// What time it is; the only place that asks the computer, so that the program can be any day.
public interface Clock {

    LocalDateTime now();

    default LocalDate today() {
        return now().toLocalDate();
    }

    static Clock system() {
        return LocalDateTime::now;
    }

    /// A clock whose day stands still at `day` while its time of day runs on.
    static Clock on(LocalDate day) {
        return () -> day.atTime(LocalDateTime.now().toLocalTime());
    }
}
