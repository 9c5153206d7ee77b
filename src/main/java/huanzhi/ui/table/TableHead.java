package huanzhi.ui.table;

import huanzhi.ui.Composition;
import huanzhi.ui.Kit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// The line over a table: what is typed, what is chosen, which view.
public final class TableHead<R> {

    private final RowFilter<R> filter;
    private final Runnable changed;
    private final TextField field = new TextField();
    private final List<FacetButton<R>> facets;
    private final ColumnLayout<R> layout;
    private final ViewsButton<R> views;
    private final HBox root = new HBox(8);
    private boolean applying;

    TableHead(TablePlan<R> plan, Kit kit, RowFilter<R> filter, ColumnLayout<R> layout, Runnable changed) {
        this.filter = filter;
        this.layout = layout;
        this.changed = changed;
        facets = plan.facets().stream()
                .map(facet -> new FacetButton<>(facet, plan.chinese(), words -> {
                    filter.choose(facet, words);
                    change();
                }))
                .toList();
        field.setPromptText("筛选…拼音首字母也行");
        field.getStyleClass().add("filter");
        field.setPrefColumnCount(16);
        var composition = new Composition(field);
        field.textProperty().subscribe((was, text) -> {
            if (!composition.isUnderWay()) {
                filter.type(text);
                change();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.getStyleClass().add("table-head");
        root.getChildren().add(field);
        root.getChildren().addAll(facets);
        views = new ViewsButton<>(plan.key(), plan.views(), kit, this);
        root.getChildren().add(views);
        root.getChildren().add(new ColumnsButton<>(layout));
    }

    public Parent root() {
        return root;
    }

    /// Puts the caret into the filter.
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    void type(String text) {
        field.setText(text);
    }

    /// Filters by the facets alone.
    void choose(Map<String, Set<String>> words) {
        applyFilter("", words);
    }

    /// Shows the view that comes with the table as the `place`th, from 1; whether there is one.
    boolean showView(int place) {
        return views.showShipped(place);
    }

    void recount(List<R> rows) {
        facets.forEach(facet -> facet.recount(rows));
    }

    TableState state() {
        return layout.state(
                field.getText(),
                facets.stream()
                        .filter(facet -> !facet.chosen().isEmpty())
                        .collect(Collectors.toMap(facet -> facet.facet().title(), FacetButton::chosen)));
    }

    void apply(TableState state) {
        layout.apply(state);
        applyFilter(state.filter(), state.facets());
    }

    private void applyFilter(String text, Map<String, Set<String>> words) {
        applying = true;
        field.setText(text);
        facets.forEach(facet -> facet.choose(words.getOrDefault(facet.facet().title(), Set.of())));
        applying = false;
        change();
    }

    private void change() {
        if (!applying) {
            changed.run();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            layout.view().requestFocus();
            layout.view().getSelectionModel().selectFirst();
            event.consume();
        }
    }
}
