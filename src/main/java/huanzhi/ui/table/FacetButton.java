package huanzhi.ui.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;

/// A facet as a drop-down: every word the rows have with its number, any of which can be ticked.
final class FacetButton<R> extends MenuButton {

    private final Facet<R> facet;
    private final ChineseOrder chinese;
    private final Consumer<Set<String>> changed;
    private final Set<String> chosen = new LinkedHashSet<>();

    FacetButton(Facet<R> facet, ChineseOrder chinese, Consumer<Set<String>> changed) {
        this.facet = facet;
        this.chinese = chinese;
        this.changed = changed;
        getStyleClass().add("facet");
        tell();
    }

    Facet<R> facet() {
        return facet;
    }

    Set<String> chosen() {
        return Set.copyOf(chosen);
    }

    void choose(Set<String> words) {
        chosen.clear();
        chosen.addAll(words);
        getItems().forEach(item -> {
            var box = (CheckBox) ((CustomMenuItem) item).getContent();
            box.setSelected(chosen.contains((String) box.getUserData()));
        });
        tell();
        changed.accept(chosen());
    }

    void recount(List<R> rows) {
        var counts = new TreeMap<String, Integer>(chinese);
        rows.forEach(row -> counts.merge(facet.word().apply(row), 1, Integer::sum));
        chosen.forEach(word -> counts.putIfAbsent(word, 0));
        getItems().clear();
        counts.forEach((word, count) -> getItems().add(item(word, count)));
    }

    private CustomMenuItem item(String word, int count) {
        var box = new CheckBox((word.isEmpty() ? "(空)" : word) + "  " + count);
        box.setUserData(word);
        box.setSelected(chosen.contains(word));
        box.setOnAction(press -> {
            if (box.isSelected()) {
                chosen.add(word);
            } else {
                chosen.remove(word);
            }
            tell();
            changed.accept(chosen());
        });
        return new CustomMenuItem(box, false);
    }

    private void tell() {
        setText(chosen.isEmpty() ? facet.title() : facet.title() + ": " + String.join("、", chosen));
        getStyleClass().remove("chosen");
        if (!chosen.isEmpty()) {
            getStyleClass().add("chosen");
        }
    }
}
