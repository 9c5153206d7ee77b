package huanzhi.draw.round;

import huanzhi.plan.EarlierDraw;
import huanzhi.plan.EarlierDraws;
import huanzhi.store.Database;
import huanzhi.store.Reading;
import java.time.LocalDate;
import java.util.List;

/// Tells the plan what was drawn before: all of it for the next draw, and only what is open for people to look at.
public final class DrawnBefore implements EarlierDraws {

    private final PastTasks past;
    private final boolean sealedToo;

    private DrawnBefore(Database database, boolean sealedToo) {
        this.past = DrawStore.over(database).past();
        this.sealedToo = sealedToo;
    }

    /// With sealed tasks; for the draw itself, never for a screen.
    public static EarlierDraws all(Database database) {
        return new DrawnBefore(database, true);
    }

    public static EarlierDraws open(Database database) {
        return new DrawnBefore(database, false);
    }

    @Override
    public List<EarlierDraw> between(Reading reading, LocalDate from, LocalDate until) {
        return (sealedToo ? past.all(reading) : past.open(reading))
                .stream()
                        .map(task -> new EarlierDraw(
                                task.matter(),
                                task.enterprise(),
                                task.category(),
                                task.drawnOn(),
                                task.period().nearest(task.drawnOn())))
                        .filter(draw -> within(draw.drawnOn(), from, until) || within(draw.countedOn(), from, until))
                        .toList();
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate until) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
