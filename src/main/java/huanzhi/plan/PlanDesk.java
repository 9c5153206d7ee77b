package huanzhi.plan;

import huanzhi.settings.SettingsService;
import huanzhi.store.Database;

/// The services of this room.
public record PlanDesk(PlanService plans, CandidateService candidates, FrequencyCap cap, ProgressService progress) {

    /// `visits` and `draws` are told by later rooms.
    public static PlanDesk over(
            Database database, SettingsService settings, PlanRegister register, Visits visits, EarlierDraws draws) {
        var matters = new PlanMatters();
        var cap = new FrequencyCap(database, settings, new CapAllowances(), visits, draws);
        return new PlanDesk(
                new PlanService(database, settings, new InspectionPlans(), matters, new InspectionItems()),
                new CandidateService(database, register, matters, cap, draws),
                cap,
                new ProgressService(database, matters, register, visits));
    }
}
