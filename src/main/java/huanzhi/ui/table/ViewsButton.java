package huanzhi.ui.table;

import huanzhi.ui.Kit;
import huanzhi.ui.Question;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The views of one table: those it comes with, and those the clerk saved, a filter and a set of columns under a name.
final class ViewsButton<R> extends MenuButton {

    private final String prefix;
    private final Kit kit;
    private final List<ShippedView> shipped;
    private final TableHead<R> head;
    private Optional<String> current = Optional.empty();

    ViewsButton(String table, List<ShippedView> shipped, Kit kit, TableHead<R> head) {
        this.shipped = shipped;
        this.prefix = "table." + table + ".view.";
        this.kit = kit;
        this.head = head;
        fill();
    }

    private void fill() {
        setText("视图: " + current.orElse(ShippedView.ALL.name()));
        getItems().clear();
        for (var place = 1; place <= shipped.size(); place++) {
            var view = shipped.get(place - 1);
            getItems().add(item(shipped.size() == 1 ? view.name() : view.name() + "　Alt+" + place, () -> show(view)));
        }
        for (var key : kit.preferences().keys(prefix)) {
            var name = key.substring(prefix.length());
            getItems().add(item(name, () -> show(name)));
        }
        getItems().addAll(new SeparatorMenuItem(), item("保存当前视图…", this::save));
        current.filter(name -> !isShipped(name))
                .ifPresent(name -> getItems().add(item("删除视图“" + name + "”", () -> delete(name))));
    }

    boolean showShipped(int place) {
        if (place < 1 || place > shipped.size()) {
            return false;
        }
        show(shipped.get(place - 1));
        return true;
    }

    private void show(ShippedView view) {
        current = Optional.of(view.name());
        head.choose(view.facets());
        fill();
    }

    private void show(String name) {
        kit.preferences().get(prefix + name).flatMap(TableState::read).ifPresent(state -> {
            current = Optional.of(name);
            head.apply(state);
            fill();
        });
    }

    private void save() {
        var question = Question.of("保存当前视图", "视图名称", "保存视图");
        kit.dialogs()
                .askText(question, current.filter(name -> !isShipped(name)).orElse(""))
                .ifPresent(name -> {
                    if (isShipped(name)) {
                        kit.dialogs().tell("换一个名称", "“" + name + "”是自带的视图，请另起一个名称保存。");
                        return;
                    }
                    kit.preferences().put(prefix + name, head.state().write());
                    current = Optional.of(name);
                    fill();
                });
    }

    private void delete(String name) {
        kit.preferences().remove(prefix + name);
        show(ShippedView.ALL);
    }

    private boolean isShipped(String name) {
        return shipped.stream().anyMatch(view -> view.name().equals(name));
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setOnAction(press -> action.run());
        return item;
    }
}
