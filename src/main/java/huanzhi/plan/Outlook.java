package huanzhi.plan;

import huanzhi.register.EnterpriseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The quotas of the four quarters of a year as they come out if each quarter draws what it should.
public final class Outlook {

    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    private final RuleSet rules;
    private final List<Listed> register;
    private final List<EarlierDraw> drawn = new ArrayList<>();

    private Outlook(RuleSet rules, List<Listed> register) {
        this.rules = rules;
        this.register = register;
    }

    /// One list of quotas for each quarter.
    public static List<List<CategoryQuota>> of(RuleSet rules, List<Listed> register, int officers, int year) {
        var outlook = new Outlook(rules, register);
        var quarters = new ArrayList<List<CategoryQuota>>();
        for (var quarter = 0; quarter < QUARTERS; quarter++) {
            var day = LocalDate.of(year, 1 + quarter * MONTHS, 1);
            var quotas = new Quotas(rules, register, officers, outlook.drawn, day).all();
            rules.rules().forEach(rule -> outlook.draw(rule, quotas, day));
            quarters.add(quotas);
        }
        return List.copyOf(quarters);
    }

    private void draw(DrawingRule rule, List<CategoryQuota> quotas, LocalDate day) {
        var wanted = quotas.stream()
                .filter(quota -> quota.category().equals(rule.category()))
                .findFirst()
                .orElseThrow()
                .wanted();
        var gone = rule.repeats() ? Set.<EnterpriseId>of() : drawnAlready();
        register.stream()
                .filter(each -> each.counts() && rule.takes().contains(each.supervision()))
                .filter(each -> !gone.contains(each.id()))
                .limit(wanted)
                .forEach(each -> drawn.add(new EarlierDraw(Optional.empty(), each.id(), rule.category(), day)));
    }

    private Set<EnterpriseId> drawnAlready() {
        var gone = new HashSet<EnterpriseId>();
        drawn.forEach(each -> gone.add(each.enterprise()));
        return gone;
    }
}
