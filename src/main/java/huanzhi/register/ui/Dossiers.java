package huanzhi.register.ui;

import huanzhi.base.Clock;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

/// Gathers the dossier of an enterprise from the services of the register.
///
/// @param history opens the history of an enterprise, which is given with the name to show it under
record Dossiers(RegisterOffice office, Clock clock, BiConsumer<EnterpriseId, String> history) {

    /// With the happenings that other rooms know of.
    Dossier of(EnterpriseId id, List<Happening> others) {
        var register = office.register();
        var stored = register.find(id).orElseThrow(() -> new Refusal("这家企业已经不在名录库里，可能刚被合并或者删除，请返回列表。"));
        var chronicle = register.chronicle(id).orElseThrow();
        var lists = register.appendix(id);
        var mergers = office.duplicates().mergers(id);
        var told = new ArrayList<>(others);
        told.addAll(RegisterHappenings.of(
                id,
                chronicle,
                lists,
                mergers,
                of -> history.accept(of, stored.content().name())));
        told.sort(Comparator.comparing(Happening::day).reversed());
        var open = office.reports().duties(clock.today()).stream()
                .filter(duty -> duty.enterprise().equals(id) && duty.isOpen())
                .toList();
        return new Dossier(reasoned(stored), lists, open, told);
    }

    /// With the ground of its category, where that has not been written down yet.
    private Stored<EnterpriseId, Enterprise> reasoned(Stored<EnterpriseId, Enterprise> stored) {
        var sorted = office.sorted(stored);
        return sorted.content().supervision().equals(stored.content().supervision()) ? sorted : stored;
    }
}
