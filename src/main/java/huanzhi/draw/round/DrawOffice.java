package huanzhi.draw.round;

import huanzhi.base.Clock;
import huanzhi.deadline.WorkingCalendar;
import huanzhi.draw.Secret;
import huanzhi.officer.OfficerService;
import huanzhi.plan.PlanDesk;
import huanzhi.register.Enterprises;
import huanzhi.settings.Parameters;
import huanzhi.store.Database;
import java.util.function.Supplier;

/// Everything that is done with draws, step by step: prepare, freeze, reveal, amend, dispatch, appoint; and the ways
/// to look at them.
public record DrawOffice(
        PreparationService preparing,
        FreezeService freezing,
        RevealService revealing,
        AmendService amending,
        DispatchService dispatching,
        AppointmentService appointing,
        RoundViews views) {

    /// What it works with, but for the day, the chance and who takes tasks over.
    ///
    /// @param plan one that knows sealed tasks too, see [DrawnBefore#all]
    public record Means(
            Database database,
            PlanDesk plan,
            OfficerService officers,
            Supplier<Parameters> parameters,
            Supplier<WorkingCalendar> calendar) {}

    /// @param taker who takes opened tasks over
    public static DrawOffice over(Means means, TaskTaker taker, Clock clock) {
        return of(means, Secret::random, taker, clock);
    }

    /// For an invented county: on a day of its own, with a secret that everybody knows, and nobody goes out.
    public static DrawOffice invented(Means means, Secret secret, Clock clock) {
        return of(means, () -> secret, TaskTaker.none(), clock);
    }

    private static DrawOffice of(Means means, Supplier<Secret> secrets, TaskTaker taker, Clock clock) {
        var store = DrawStore.over(means.database());
        var opener = new Opener(store, new Enterprises(), taker, clock);
        return new DrawOffice(
                new PreparationService(store, means.plan(), means.officers()),
                new FreezeService(store, means.parameters(), secrets, clock),
                new RevealService(store, clock),
                new AmendService(store, opener, clock),
                new DispatchService(store, opener, means.calendar(), clock),
                new AppointmentService(store, opener),
                new RoundViews(store));
    }
}
