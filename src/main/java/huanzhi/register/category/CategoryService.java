package huanzhi.register.category;

import huanzhi.base.Clock;
import huanzhi.base.Stored;
import huanzhi.register.Appendices;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.register.Enterprises;
import huanzhi.register.Standard;
import huanzhi.store.Database;
import huanzhi.store.Reading;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gives enterprises their category by the criteria of this bureau.
public final class CategoryService {

    private static final String OWN = "本单位的标准";

    private final Database database;
    private final Enterprises enterprises;
    private final Conducts conducts;
    private final Clock clock;
    private final OwnCriteria own = new OwnCriteria();
    private final Appendices appendices = new Appendices();

    public CategoryService(Database database, Enterprises enterprises, Conducts conducts, Clock clock) {
        this.database = database;
        this.enterprises = enterprises;
        this.conducts = conducts;
        this.clock = clock;
    }

    /// The scheme in force: the bureau's own, or else the first of those shipped.
    public Scheme scheme() {
        return database.read(this::scheme);
    }

    /// Puts `criteria` in force; the categories that enterprises have stay until they are sorted anew.
    public Scheme adopt(List<Criterion> criteria) {
        var scheme = new Scheme(OWN, "", true, criteria);
        return database.transact("修改监管类别的标准", transaction -> {
            own.replace(transaction, criteria);
            return scheme;
        });
    }

    /// The shipped scheme holds again.
    public void reset() {
        database.transact("恢复附带的监管类别标准", transaction -> {
            own.replace(transaction, List.of());
            return OWN;
        });
    }

    /// `enterprise` with the category the criteria give it, unless somebody has chosen one.
    public Enterprise sorted(Optional<EnterpriseId> id, Enterprise enterprise) {
        return enterprise.oversight().byHand() ? enterprise : sorter().sorted(id, enterprise);
    }

    /// Does the same for many, by what is known of them now.
    public Standard.Sorter sorter() {
        return database.read(reading -> {
            var scheme = scheme(reading);
            var known = facts(reading);
            return (id, enterprise) -> enterprise.oversight().byHand()
                    ? enterprise
                    : given(enterprise, scheme.sort(known.of(id, enterprise)));
        });
    }

    /// Those for whom the criteria speak otherwise, those chosen by hand among them; a ground that was never written
    /// down does not speak otherwise.
    public List<Difference> differences() {
        return database.read(reading -> {
            var scheme = scheme(reading);
            var known = facts(reading);
            return enterprises.all(reading).stream()
                    .filter(stored -> stored.content().listing().leftOn().isEmpty())
                    .map(stored ->
                            new Difference(stored, scheme.sort(known.of(Optional.of(stored.id()), stored.content()))))
                    .filter(CategoryService::differs)
                    .toList();
        });
    }

    /// Gives all of these what the criteria give them, as one operation, whoever chose before.
    public void apply(Collection<Difference> differences) {
        database.transact("按标准定监管类别 " + differences.size() + " 家", transaction -> {
            differences.forEach(each -> enterprises.change(
                    transaction,
                    new Stored<>(
                            each.enterprise().id(), each.enterprise().version(), given(each.now(), each.sorting()))));
            return differences;
        });
    }

    private static boolean differs(Difference difference) {
        var oversight = difference.now().oversight();
        return difference.isOfCategory()
                || !oversight.byHand()
                        && !oversight.ground().isEmpty()
                        && !oversight.ground().equals(difference.sorting().ground());
    }

    private static Enterprise given(Enterprise enterprise, Sorting sorting) {
        return enterprise.with(enterprise.oversight().given(sorting.category(), sorting.ground()));
    }

    private Scheme scheme(Reading reading) {
        var criteria = own.all(reading);
        return criteria.isEmpty() ? Schemes.shipped().getFirst() : new Scheme(OWN, "", true, criteria);
    }

    private Known facts(Reading reading) {
        return new Known(conducts.in(reading, clock.today().getYear() - 1), appendices.wasteTonnes(reading));
    }

    /// What is known of enterprises beside their records.
    private record Known(Map<EnterpriseId, Conduct> conducts, Map<EnterpriseId, BigDecimal> wasteTonnes) {

        Facts of(Optional<EnterpriseId> id, Enterprise enterprise) {
            return new Facts(
                    enterprise,
                    id.map(conducts::get).orElse(Conduct.NONE),
                    id.map(wasteTonnes::get).orElse(BigDecimal.ZERO));
        }
    }
}
