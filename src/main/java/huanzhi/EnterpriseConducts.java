package huanzhi;

import huanzhi.casefile.Cases;
import huanzhi.complaint.Complaints;
import huanzhi.register.EnterpriseId;
import huanzhi.register.category.Conduct;
import huanzhi.register.category.Conducts;
import huanzhi.store.Reading;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// What cases and complaints say of enterprises, for the criteria of the register.
record EnterpriseConducts(Cases cases, Complaints complaints) implements Conducts {

    @Override
    public Map<EnterpriseId, Conduct> in(Reading reading, int year) {
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        var conducts = new HashMap<EnterpriseId, Conduct>();
        cases.penalties(reading, first, last)
                .forEach((id, count) -> conducts.merge(id, new Conduct(count, 0), Conduct::plus));
        complaints
                .upheld(reading, first, last)
                .forEach((id, count) -> conducts.merge(id, new Conduct(0, count), Conduct::plus));
        return conducts;
    }
}
