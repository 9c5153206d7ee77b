package huanzhi.plan;

import huanzhi.base.Text;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// What an inspection has to do with the yearly plan: the matters it carries out, or why it is outside of the plan.
///
/// Neither where nobody said or none is needed, as in a ledger from before or for a complaint. A joint visit may carry
/// out several, and may be outside of the plan for another of its reasons.
public record PlanLink(List<PlanMatterId> matters, String outside) {

    private static final int LONGEST_REASON = 300;

    public static final PlanLink UNSAID = new PlanLink(List.of(), "");

    public PlanLink {
        matters = matters.stream()
                .distinct()
                .sorted(Comparator.comparingLong(PlanMatterId::value))
                .toList();
        outside = Text.within(LONGEST_REASON, "计划外理由", outside);
    }

    public static PlanLink to(PlanMatterId matter) {
        return new PlanLink(List.of(matter), "");
    }

    public static PlanLink outside(String reason) {
        return new PlanLink(List.of(), reason);
    }

    /// Of all of them together.
    public static PlanLink joined(Collection<PlanLink> links) {
        var reasons = links.stream()
                .map(PlanLink::outside)
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .collect(Collectors.joining("；"));
        return new PlanLink(
                links.stream().flatMap(each -> each.matters().stream()).toList(),
                reasons.substring(0, Math.min(reasons.length(), LONGEST_REASON)));
    }

    public boolean carriesOut(PlanMatterId matter) {
        return matters.contains(matter);
    }

    public boolean isUnsaid() {
        return matters.isEmpty() && outside.isEmpty();
    }
}
