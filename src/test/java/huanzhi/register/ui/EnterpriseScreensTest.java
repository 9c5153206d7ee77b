package huanzhi.register.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.Clerk;
import huanzhi.base.CreditCode;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseRow;
import huanzhi.register.Supervision;
import huanzhi.ui.FxThread;
import huanzhi.ui.form.Candidate;
import huanzhi.ui.form.FormScreen;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxThread.class)
class EnterpriseScreensTest {

    private static final String CODE = "9143128100000001X" + CreditCode.checkCharacter("9143128100000001X");

    @TempDir
    private Path folder;

    private Clerk clerk;
    private EnterpriseScreens screens;

    @BeforeEach
    void open() {
        clerk = new Clerk(folder);
        screens = clerk.house.enterprises;
        clerk.pages.open(screens.list());
    }

    @AfterEach
    void close() {
        clerk.close();
    }

    @Test
    void whatIsFilledInAndSavedStandsInTheList() {
        screens.add();
        clerk.save(Map.of("单位名称", "青溪造纸厂", "信用代码", CODE, "监管类别", "重点", "许可到期", "2026-11-20"));
        var row = rows().getFirst();
        assertEquals(List.of("青溪造纸厂", CODE, Supervision.KEY), List.of(row.name(), row.creditCode(), row.supervision()));
        assertEquals("剩 56 天", clerk.cells().getFirst().get(6), "from 2026-09-25 to 2026-11-20");
    }

    @Test
    void theSameCodeTwiceIsRefusedAtItsField() {
        screens.add();
        clerk.save(Map.of("单位名称", "青溪造纸厂", "信用代码", CODE));
        screens.add();
        clerk.save(Map.of("单位名称", "另一家厂", "信用代码", CODE));
        assertTrue(clerk.pages.front() instanceof FormScreen<?>);
        assertEquals(1, clerk.house.register.rows().size());
    }

    @Test
    void aMissingEnterpriseIsAddedFromThePicker() {
        var picked = new ArrayList<Candidate<?>>();
        var picker = screens.picker();
        picker.adding()
                .orElseThrow()
                .add()
                .accept("清源养殖场", id -> picked.add(picker.describe().apply(id)));
        clerk.save(Map.of());
        assertEquals(List.of("清源养殖场"), picked.stream().map(Candidate::name).toList());
        assertEquals(
                List.of("清源养殖场"),
                picker.search().apply("qyyzc").stream().map(Candidate::name).toList(),
                "found by its initials");
    }

    @Test
    void theCardTellsWhatHappenedThere() {
        var mill = clerk.house.register.add(Enterprise.named("青溪造纸厂")).id();
        var opened = new ArrayList<String>();
        screens.tells(id -> List.of(
                new Happening(LocalDate.of(2024, 6, 2), "检查", "双随机，未发现问题", () -> opened.add("检查 " + id.value()))));
        clerk.pages.open(screens.list());
        clerk.table().select(mill);
        var root = clerk.pages.front().root();
        new Scene(root);
        root.applyCss();
        ((Hyperlink) root.lookup(".record-link")).fire();
        assertEquals(List.of("检查 " + mill.value()), opened);
    }

    private List<EnterpriseRow> rows() {
        return clerk.<EnterpriseRow>table().rows();
    }
}
