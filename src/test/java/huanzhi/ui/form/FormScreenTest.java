package huanzhi.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Refusal;
import huanzhi.ui.FxThread;
import huanzhi.ui.Kit;
import huanzhi.ui.Kits;
import huanzhi.ui.Pages;
import huanzhi.ui.Question;
import huanzhi.ui.ScriptedDialogs;
import huanzhi.ui.Tasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxThread.class)
class FormScreenTest {

    private static final String KEY = "test.dish/1";

    @TempDir
    Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final Pages pages = new Pages();
    private final List<String> saved = new ArrayList<>();
    private Kit kit;
    private KitchenSink sink;
    private FormScreen<KitchenSink.Dish> screen;

    @BeforeEach
    void open() {
        kit = Kits.with(folder, dialogs, pages, Tasks.atOnce(Kits.failing()));
        reopen();
    }

    @Test
    void savingKeepsTheRecordDropsTheDraftAndGoesBack() {
        sink.fill();
        screen.onHidden();
        screen.save();
        assertEquals(List.of("岳水县青砖建材有限公司"), saved);
        assertTrue(kit.drafts().all().isEmpty());
        assertNull(pages.front());
        assertEquals(List.of(), dialogs.asked());
    }

    @Test
    void whatTheServiceRefusesIsToldAndNothingIsLost() {
        sink.fill();
        type(sink.name, "重复的厂");
        screen.save();
        assertEquals(List.of(), saved);
        assertEquals("单位名称“重复的厂”已经在名录库里，请打开原有记录。", sink.name.problem().get());
        assertSame(screen, pages.front());
    }

    @Test
    void whatWasTypedIsThereAgainAfterACrash() {
        type(sink.name, "岳水县清");
        type(sink.fine, "24.");
        screen.onHidden();
        reopen();
        assertEquals("岳水县清", text(sink.name));
        assertEquals("24.", text(sink.fine));
        assertTrue(sink.form.isDirty());
    }

    @Test
    void aFormNobodyTouchedLeavesNoDraftAndAsksNothing() {
        pages.back();
        assertEquals(List.of(), dialogs.asked());
        assertTrue(kit.drafts().all().isEmpty());
    }

    @Test
    void aPasswordIsNoPartOfTheDraft() {
        var builder = new FormBuilder(kit);
        var supervisor = builder.text("监督人");
        var password = builder.password("监督口令");
        var draw = new FormScreen<>(kit, "test.draw/1", "冻结名单", builder.yields(password::get));
        pages.open(draw);
        type(supervisor, "法制员");
        type(password, " 清水 42");
        draw.onHidden();
        var kept = kit.drafts().find("test.draw/1").orElseThrow().fields();
        assertEquals(Map.of("监督人", "法制员", "监督口令", ""), kept);
        assertEquals(Optional.of(" 清水 42"), draw.form().submit());
        assertInstanceOf(PasswordField.class, password.focus());
    }

    @Test
    void leavingUnsavedTextAsksAndKeepsItAsADraft() {
        type(sink.name, "岳水县清源");
        dialogs.answers("留作草稿");
        pages.back();
        assertEquals(List.of("离开之前: “新增案件”里有还没有保存的内容。"), dialogs.asked());
        assertNull(pages.front());
        assertEquals("岳水县清源", kit.drafts().find(KEY).orElseThrow().fields().get("单位名称"));
    }

    @Test
    void leavingCanThrowTheTextAway() {
        type(sink.name, "岳水县清源");
        dialogs.answers("不要了");
        pages.back();
        assertNull(pages.front());
        assertTrue(kit.drafts().all().isEmpty());
    }

    @Test
    void turningAwayFromTheQuestionStays() {
        type(sink.name, "岳水县清源");
        dialogs.answers("");
        pages.back();
        assertSame(screen, pages.front());
        assertEquals("岳水县清源", text(sink.name));
    }

    @Test
    void savingAndBeginningAnewOpensAFreshForm() {
        sink.fill();
        screen.form().keys().saveAndNew();
        assertEquals(1, saved.size());
        assertNotSame(screen, pages.front());
    }

    @Test
    void deletingAsksFirst() {
        var foot = screen.root().lookupAll(".danger").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
        dialogs.answers("", "删除");
        foot.fire();
        assertEquals(List.of(), saved);
        foot.fire();
        assertEquals(List.of("deleted"), saved);
        assertNull(pages.front());
    }

    private void reopen() {
        sink = new KitchenSink(kit);
        screen = new FormScreen<>(kit, KEY, "新增案件", sink.form)
                .saves(this::store, dish -> kit.navigator().back())
                .another(() -> new KitchenSink(kit).screen(kit))
                .deletes(Question.grave("删除案件", "删除后可以在历史中找回。", "删除"), () -> saved.add("deleted"), () -> {});
        pages.open(screen);
    }

    private String store(KitchenSink.Dish dish) {
        if (dish.name().startsWith("重复")) {
            throw new Refusal("单位名称“" + dish.name() + "”已经在名录库里，请打开原有记录。");
        }
        saved.add(dish.name());
        return dish.name();
    }

    private static void type(Field<?> field, String text) {
        ((TextInputControl) field.focus()).setText(text);
    }

    private static String text(Field<?> field) {
        return ((TextInputControl) field.focus()).getText();
    }
}
