package huanzhi.ui.table;

import huanzhi.ui.Kit;
import huanzhi.ui.Question;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The saved views of one table: a filter and a set of columns under a name.
final class ViewsButton<R> extends MenuButton {

    private static final String ALL = "全部";

    private final String prefix;
    private final Kit kit;
    private final TableHead<R> head;
    private Optional<String> current = Optional.empty();

    ViewsButton(String table, Kit kit, TableHead<R> head) {
        this.prefix = "table." + table + ".view.";
        this.kit = kit;
        this.head = head;
        fill();
    }

    private void fill() {
        setText("视图: " + current.orElse(ALL));
        getItems().setAll(item(ALL, this::showAll));
        for (var key : kit.preferences().keys(prefix)) {
            var name = key.substring(prefix.length());
            getItems().add(item(name, () -> show(name)));
        }
        getItems().addAll(new SeparatorMenuItem(), item("保存当前视图…", this::save));
        current.ifPresent(name -> getItems().add(item("删除视图“" + name + "”", () -> delete(name))));
    }

    private void showAll() {
        current = Optional.empty();
        head.clear();
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
        kit.dialogs().askText(question, current.orElse("")).ifPresent(name -> {
            kit.preferences().put(prefix + name, head.state().write());
            current = Optional.of(name);
            fill();
        });
    }

    private void delete(String name) {
        kit.preferences().remove(prefix + name);
        showAll();
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setOnAction(press -> action.run());
        return item;
    }
}
