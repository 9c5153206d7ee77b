package huanzhi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {

    @TempDir
    Path folder;

    @Test
    void areThereAgainAfterAStart() {
        var before = new Preferences(folder.resolve("preferences.json"));
        before.put("table.a.view.重点", "1");
        before.put("table.a.view.一般", "2");
        before.put("table.b.view.全部", "3");
        before.put("window", "4");
        before.remove("window");
        var after = new Preferences(folder.resolve("preferences.json"));
        assertEquals(Optional.of("1"), after.get("table.a.view.重点"));
        assertEquals(Optional.empty(), after.get("window"));
        assertEquals(List.of("table.a.view.一般", "table.a.view.重点"), after.keys("table.a.view."));
    }
}
