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

/// Everything that is done with draws, step by step: prepare, freeze, reveal, amend, dispatch; and the ways to look at
/// them.
public record DrawOffice(
        PreparationService preparing,
        FreezeService freezing,
        RevealService revealing,
        AmendService amending,
        DispatchService dispatching,
        RoundViews views) {

    /// @param plan one that knows sealed tasks too, see [DrawnBefore#all]
    /// @param secrets where the chance comes from; [Secret#random] but for invented counties
    /// @param taker who takes opened tasks over
    public static DrawOffice over(
            Database database,
            PlanDesk plan,
            OfficerService officers,
            Supplier<Parameters> parameters,
            Supplier<WorkingCalendar> calendar,
            Supplier<Secret> secrets,
            TaskTaker taker,
            Clock clock) {
        var store = DrawStore.over(database);
        var opener = new Opener(store, new Enterprises(), taker, clock);
        return new DrawOffice(
                new PreparationService(store, plan, officers),
                new FreezeService(store, parameters, secrets, clock),
                new RevealService(store, clock),
                new AmendService(store, opener, clock),
                new DispatchService(store, opener, calendar, clock),
                new RoundViews(store));
    }
}
