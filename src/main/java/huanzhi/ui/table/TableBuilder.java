package huanzhi.ui.table;

import huanzhi.base.Labelled;
import huanzhi.base.Money;
import huanzhi.ui.Badge;
import huanzhi.ui.Kit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Builds every table of the program. Its methods only add; what is particular to a column is said in its lambda.
///
/// ```java
/// var table = new TableBuilder<EnterpriseRow>(kit, "register.enterprises", EnterpriseRow::id)
///         .text("名称", EnterpriseRow::name, it -> it.width(240).frozen())
///         .badge("许可到期", row -> Badge.untilDue(row.expiresOn(), today))
///         .number("本年检查", EnterpriseRow::inspections, it -> it.summed())
///         .facet("类别", row -> row.supervision().label())
///         .search(row -> row.name() + " " + row.creditCode())
///         .empty("名录库里还没有企业。", "导入现有台账", this::importLedger)
///         .opens(row -> kit.navigator().open(formOf(row)))
///         .exports(workbook::write)
///         .build();
/// ```
public final class TableBuilder<R> {

    private final Kit kit;
    private final String key;
    private final Function<R, ?> id;
    private final List<Column<R, ?>> columns = new ArrayList<>();
    private final List<Facet<R>> facets = new ArrayList<>();
    private final List<ShippedView> views = new ArrayList<>(List.of(ShippedView.ALL));
    private final List<Bulk<R>> bulks = new ArrayList<>();
    private final ChineseOrder chinese = new ChineseOrder();
    private Optional<Function<R, String>> searched = Optional.empty();
    private Optional<TableExport> export = Optional.empty();
    private Optional<TablePrint> print = Optional.empty();
    private EmptyHint hint = new EmptyHint("这里还没有记录。", Optional.empty());
    private Consumer<R> open = row -> {};

    /// `key` names the table in the clerk's preferences; `id` tells the same row again after a reload.
    public TableBuilder(Kit kit, String key, Function<R, ?> id) {
        this.kit = kit;
        this.key = key;
        this.id = id;
    }

    @SafeVarargs
    public final TableBuilder<R> text(String title, Function<R, String> value, Consumer<ColumnOptions>... configure) {
        return add(title, row -> present(value.apply(row)), Kind.text(chinese), options(140, configure));
    }

    @SafeVarargs
    public final TableBuilder<R> choice(
            String title, Function<R, ? extends Labelled> value, Consumer<ColumnOptions>... configure) {
        return add(
                title,
                row -> Optional.ofNullable(value.apply(row)).map(Labelled::label),
                Kind.text(chinese),
                options(90, configure));
    }

    @SafeVarargs
    public final TableBuilder<R> date(
            String title, Function<R, Optional<LocalDate>> value, Consumer<ColumnOptions>... configure) {
        return add(title, value, Kind.date(), options(100, configure));
    }

    @SafeVarargs
    public final TableBuilder<R> number(
            String title, Function<R, Integer> value, Consumer<ColumnOptions>... configure) {
        return add(title, row -> Optional.ofNullable(value.apply(row)), Kind.number(), options(80, configure));
    }

    /// In 元, grouped; zero is left out.
    @SafeVarargs
    public final TableBuilder<R> money(String title, Function<R, Money> value, Consumer<ColumnOptions>... configure) {
        return add(
                title,
                row -> Optional.ofNullable(value.apply(row)).filter(money -> !money.isZero()),
                Kind.money(),
                options(120, configure));
    }

    @SafeVarargs
    public final TableBuilder<R> badge(String title, Function<R, Badge> value, Consumer<ColumnOptions>... configure) {
        return add(
                title,
                row -> Optional.ofNullable(value.apply(row)).filter(badge -> !badge.equals(Badge.NONE)),
                Kind.badge(chinese),
                options(100, configure));
    }

    /// What the filter looks into; without it, all text of the row.
    public TableBuilder<R> search(Function<R, String> text) {
        searched = Optional.of(text);
        return this;
    }

    /// A drop-down over the table with the words that rows have, several of which can be chosen.
    public TableBuilder<R> facet(String title, Function<R, String> word) {
        facets.add(new Facet<>(title, word));
        return this;
    }

    /// A view that comes with the table: rows with one of `words` in the facet of that title. Alt+1 shows all rows,
    /// Alt+2 the first of these, and so on.
    public TableBuilder<R> view(String name, String facet, String... words) {
        if (facets.stream().noneMatch(each -> each.title().equals(facet))) {
            throw new IllegalArgumentException("the view " + name + " of " + key + " asks for no facet: " + facet);
        }
        views.add(new ShippedView(name, Map.of(facet, Set.of(words))));
        return this;
    }

    /// What an empty table says, where no button helps.
    public TableBuilder<R> empty(String sentence) {
        hint = new EmptyHint(sentence, Optional.empty());
        return this;
    }

    /// What an empty table says, and the one button that helps.
    public TableBuilder<R> empty(String sentence, String action, Runnable remedy) {
        hint = new EmptyHint(sentence, Optional.of(new EmptyHint.Remedy(action, remedy)));
        return this;
    }

    /// Enter and double click.
    public TableBuilder<R> opens(Consumer<R> action) {
        open = action;
        return this;
    }

    public TableBuilder<R> exports(TableExport writer) {
        export = Optional.of(writer);
        return this;
    }

    public TableBuilder<R> prints(TablePrint printer) {
        print = Optional.of(printer);
        return this;
    }

    /// Offered while several rows are selected; the change shows its own preview, see [BulkPreview].
    public TableBuilder<R> bulk(String label, Consumer<List<R>> change) {
        bulks.add(new Bulk<>(label, change));
        return this;
    }

    public DataTable<R> build() {
        var text = searched.orElse(this::allText);
        return new DataTable<>(
                kit, new TablePlan<>(key, id, columns, facets, views, bulks, text, export, print, hint, open, chinese));
    }

    private String allText(R row) {
        return columns.stream().map(column -> column.text(row)).reduce("", (all, each) -> all + " " + each);
    }

    private <T> TableBuilder<R> add(String title, Function<R, Optional<T>> value, Kind<T> kind, ColumnOptions options) {
        columns.add(new Column<>(title, value, kind, options));
        return this;
    }

    private static Optional<String> present(String text) {
        return text == null || text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    @SafeVarargs
    private static ColumnOptions options(double width, Consumer<ColumnOptions>... configure) {
        var options = new ColumnOptions(width);
        for (var each : configure) {
            each.accept(options);
        }
        return options;
    }
}
