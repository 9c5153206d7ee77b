package huanzhi.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import huanzhi.base.Stored;
import huanzhi.settings.Parameter;
import huanzhi.settings.SettingsService;
import huanzhi.store.CodedRecords;
import huanzhi.store.Database;
import huanzhi.store.NumberedRecords;
import huanzhi.store.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The plans of the years, their matters, and the 检查事项清单. Every change is one operation of history and undo.
public final class PlanService {

    private static final String ITEMS = "items.json";

    private final Database database;
    private final InspectionPlans plans;
    private final PlanMatters matters;
    private final InspectionItems items;
    private final NumberedRecords<PlanMatterId, PlanMatter> planning;
    private final CodedRecords<InspectionItemId, InspectionItem> listing;

    public PlanService(
            Database database,
            SettingsService settings,
            InspectionPlans plans,
            PlanMatters matters,
            InspectionItems items) {
        this.database = database;
        this.plans = plans;
        this.matters = matters;
        this.items = items;
        this.planning = new NumberedRecords<>(
                database, matters, "检查计划", () -> settings.parameters().numberPattern(Parameter.PLAN_NUMBER));
        this.listing = new CodedRecords<>(database, items, "检查事项", "事项名称");
    }

    /// The plan of a year as a whole, if anything was written down of it.
    public Optional<Stored<InspectionPlanId, InspectionPlan>> plan(int year) {
        return database.read(reading -> plans.of(reading, year));
    }

    /// The plan of `year` while it is not filed with both bodies; empty where it is, and where nothing is planned for
    /// that year or the one before.
    public Optional<InspectionPlan> unfiled(Reading reading, int year) {
        var plan = plans.of(reading, year).map(Stored::content);
        var planned = plan.isPresent()
                || plans.of(reading, year - 1).isPresent()
                || !matters.of(reading, year).isEmpty();
        return planned
                ? Optional.of(plan.orElseGet(() -> InspectionPlan.empty(year))).filter(each -> !each.filed())
                : Optional.empty();
    }

    /// Adds or changes the plan of its year; refused if another hand changed it since `before` was read.
    public Stored<InspectionPlanId, InspectionPlan> save(
            Optional<Stored<InspectionPlanId, InspectionPlan>> before, InspectionPlan plan) {
        return database.transact(
                "修改 " + plan.year() + " 年检查计划",
                transaction -> before.map(
                                stored -> plans.change(transaction, new Stored<>(stored.id(), stored.version(), plan)))
                        .orElseGet(() -> plans.add(transaction, plan)));
    }

    public List<Stored<PlanMatterId, PlanMatter>> matters(int year) {
        return database.read(reading -> matters.of(reading, year));
    }

    /// Those of the year of `day` that suit, first the ones that are to be carried out in its month.
    public List<Stored<PlanMatterId, PlanMatter>> offered(LocalDate day, Predicate<PlanMatter> suits) {
        return matters(day.getYear()).stream()
                .filter(each -> suits.test(each.content()))
                .sorted(Comparator.comparing(each -> !each.content().months().has(day.getMonthValue())))
                .toList();
    }

    /// The years that have a matter, the latest first.
    public List<Integer> years() {
        return database.read(matters::years);
    }

    public Optional<Stored<PlanMatterId, PlanMatter>> matter(PlanMatterId id) {
        return database.read(reading -> matters.find(reading, id));
    }

    public Optional<Stored<PlanMatterId, PlanMatter>> matter(String number) {
        return database.read(reading -> matters.find(reading, number));
    }

    /// Adding, changing and removing matters.
    public NumberedRecords<PlanMatterId, PlanMatter> planning() {
        return planning;
    }

    public List<Stored<InspectionItemId, InspectionItem>> items() {
        return database.read(items::all);
    }

    public Optional<Stored<InspectionItemId, InspectionItem>> item(InspectionItemId id) {
        return database.read(reading -> items.find(reading, id));
    }

    /// Adding, changing and removing lines of the 检查事项清单.
    public CodedRecords<InspectionItemId, InspectionItem> listing() {
        return listing;
    }

    /// Takes in those lines of the list that comes with the program that are not there by name; how many these were.
    public int takeShippedItems() {
        var there = database.read(items::codes);
        var missing = shippedItems().stream()
                .filter(item -> !there.contains(item.name()))
                .toList();
        listing.keep("载入检查事项清单", missing, List.of());
        return missing.size();
    }

    static List<InspectionItem> shippedItems() {
        try (var stream = PlanService.class.getResourceAsStream(ITEMS)) {
            return new ObjectMapper().readValue(stream, new TypeReference<List<InspectionItem>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(ITEMS, e);
        }
    }
}
