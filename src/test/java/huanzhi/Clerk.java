package huanzhi;

import huanzhi.ui.Kits;
import huanzhi.ui.Pages;
import huanzhi.ui.ScriptedDialogs;
import huanzhi.ui.Tasks;
import huanzhi.ui.form.FormScreen;
import huanzhi.ui.table.DataTable;
import huanzhi.ui.table.ListAndDetail;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;

/// Someone at the screens over a real store of their own: fills forms, presses buttons, reads lists.
public final class Clerk implements AutoCloseable {

    public final Pages pages = new Pages();
    public final ScriptedDialogs dialogs = new ScriptedDialogs();
    public final SampleHouse house;

    public Clerk(Path folder) {
        house = new SampleHouse(
                folder.resolve("data"), Kits.with(folder, dialogs, pages, Tasks.atOnce(Kits.failing())));
    }

    /// Writes into the fields with these labels, as a draft has them, and presses 保存.
    public void save(Map<String, String> fields) {
        form().form().restore(fields);
        form().save();
    }

    public FormScreen<?> form() {
        return (FormScreen<?>) pages.front();
    }

    /// The button with these words on the page in front.
    public void press(String words) {
        pages.front().root().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words))
                .fire();
    }

    /// The list in front.
    @SuppressWarnings("unchecked")
    public <R> DataTable<R> table() {
        return ((ListAndDetail<R>) pages.front()).table();
    }

    /// The list in front as it is shown, cell by cell.
    public List<List<Object>> cells() {
        return table().content("").rows();
    }

    @Override
    public void close() {
        house.close();
    }
}
