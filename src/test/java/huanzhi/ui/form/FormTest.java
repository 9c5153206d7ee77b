package huanzhi.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Money;
import huanzhi.base.Refusal;
import huanzhi.ui.FxThread;
import huanzhi.ui.Kit;
import huanzhi.ui.Kits;
import huanzhi.ui.ScriptedDialogs;
import huanzhi.ui.Theme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxThread.class)
class FormTest {

    private static final LocalDate THU_2026_09_03 = LocalDate.of(2026, 9, 3);

    @TempDir
    Path folder;

    private KitchenSink sink;
    private Stage stage;

    @BeforeEach
    void open() {
        sink = sink(Kits.atOnce(folder));
        stage = new Stage();
        stage.setScene(new Scene(sink.form.root(), 1280, 800));
        Theme.LIGHT.dress(stage.getScene());
        stage.show();
    }

    @Test
    void aFilledFormYieldsItsRecord() {
        sink.fill();
        var dish = sink.form.submit().orElseThrow();
        assertEquals("岳水县青砖建材有限公司", dish.name());
        assertEquals(THU_2026_09_03, dish.from());
        assertEquals(Optional.of(LocalDate.of(2026, 9, 21)), dish.to());
        assertEquals(Money.ofYuan(247_000), dish.fine());
        assertEquals(Optional.of("水泥制造"), dish.industry());
        assertEquals(Optional.of(new KitchenSink.FirmId(0)), dish.firm());
        assertEquals(List.of(new KitchenSink.OfficerId(0), new KitchenSink.OfficerId(2)), dish.officers());
        assertEquals(1, dish.payments().size());
        assertEquals(2, dish.files().size());
        assertEquals(List.of(), sink.form.problems());
    }

    @Test
    void everyEmptyRequiredFieldIsNamedAndTheFirstGetsTheCaret() {
        assertEquals(Optional.empty(), sink.form.submit());
        assertEquals(List.of("单位名称没有填写，请按营业执照填写。", "发生日没有填写，请填写。", "执法人员没有填写，请填写两名以上。"), sink.form.problems());
        assertEquals("单位名称没有填写，请按营业执照填写。", sink.name.problem().get());
        assertTrue(sink.name.focus().isFocused());
        assertTrue(shown("有 3 处需要改正，已在各栏下面说明。"));
    }

    @Test
    void whatCannotBeReadIsToldUnderItsOwnField() {
        sink.fill();
        type(sink.fine, "二十万");
        type(sink.from, "2026-2-30");
        assertEquals(Optional.empty(), sink.form.submit());
        assertEquals(
                "罚款金额“二十万”不是数，请写成 247000、247,000.00 或者 24.7万。",
                sink.fine.problem().get());
        assertTrue(sink.from.problem().get().startsWith("发生日“2026-2-30”不是日历上的日期"));
        assertTrue(sink.from.focus().isFocused());
    }

    @Test
    void aRefusalOfTheRecordStandsAtTheFieldItNames() {
        sink.fill();
        type(sink.to, "2026-9-1");
        assertEquals(Optional.empty(), sink.form.submit());
        assertEquals(
                "案件“岳水县青砖建材有限公司”的终了日 2026-09-01 早于发生日 2026-09-03，请核对。",
                sink.to.problem().get());
        assertEquals("", sink.name.problem().get());
    }

    @Test
    void aRefusalThatNamesNoFieldStandsOverTheForm() {
        sink.fill();
        sink.form.refuse(new Refusal("别处已经改过这条记录，请刷新后再改。"));
        assertTrue(shown("别处已经改过这条记录，请刷新后再改。"));
    }

    @Test
    void aMessageGoesAwayAsSoonAsTheFieldIsRight() {
        sink.form.submit();
        type(sink.name, "岳水县清源污水处理厂");
        assertEquals("", sink.name.problem().get());
    }

    @Test
    void whatIsTypedIsNotRewrittenBeforeTheCaretLeaves() {
        focus(sink.fine);
        type(sink.fine, "24.7万");
        assertEquals("24.7万", text(sink.fine));
        assertTrue(shown("贰拾肆万柒仟元整"));
        focus(sink.from);
        assertEquals("247,000.00", text(sink.fine));
        type(sink.from, "9.3");
        assertEquals("9.3", text(sink.from));
        focus(sink.name);
        assertEquals("2026-09-03", text(sink.from));
    }

    @Test
    void aHalfWrittenFieldKeepsItsTextAndSaysWhy() {
        focus(sink.from);
        type(sink.from, "明年");
        focus(sink.name);
        assertEquals("明年", text(sink.from));
        assertTrue(sink.from.problem().get().startsWith("发生日“明年”不是日期"));
    }

    @Test
    void aDraftBringsEveryKindOfFieldBack() {
        sink.fill();
        type(sink.fine, "二十");
        var draft = sink.form.draft();
        var again = sink(Kits.atOnce(folder));
        again.form.restore(draft);
        assertEquals(draft, again.form.draft());
        assertEquals("二十", text(again.fine));
        type(again.fine, "247000");
        type(sink.fine, "247000");
        assertEquals(sink.form.submit(), again.form.submit());
    }

    @Test
    void aFormIsDirtyOnlyWhileItDiffers() {
        assertFalse(sink.form.isDirty());
        type(sink.name, "岳");
        assertTrue(sink.form.isDirty());
        type(sink.name, "");
        assertFalse(sink.form.isDirty());
        type(sink.name, "岳");
        sink.form.markClean(sink.form.draft());
        assertFalse(sink.form.isDirty());
    }

    @Test
    void aDraftOfAnotherShapeIsTakenAsFarAsItGoes() {
        sink.form.restore(Map.of("单位名称", "岳水县清源污水处理厂", "没有这一栏", "x", "缴款", "不是草稿"));
        assertEquals("岳水县清源污水处理厂", text(sink.name));
        assertEquals("缴款没有恢复，请重新填写。", sink.payments.problem().get());
    }

    @Test
    void aRowIsEnteredInAFormOfItsOwn() {
        var dialogs = new ScriptedDialogs();
        var here = sink(Kits.with(folder, dialogs));
        dialogs.whileShown(content -> {
                    fill(content, 0, "9.24");
                    fill(content, 1, "10万");
                })
                .answers("放入");
        ((Button) here.payments.focus()).fire();
        assertEquals(
                List.of(new KitchenSink.Payment(LocalDate.of(2026, 9, 24), Money.ofYuan(100_000))),
                here.payments.get());
        assertEquals(List.of("添加缴款: 放入"), dialogs.asked());
    }

    @Test
    void filesAreAddedThroughTheDialogAndOpenedByName() {
        var dialogs = new ScriptedDialogs().answers("/somewhere/照片.jpg");
        var here = sink(Kits.with(folder, dialogs));
        ((Button) here.files.focus()).fire();
        assertEquals(List.of(new Attachment("照片.jpg", 2048, "key-of-照片.jpg")), here.files.get());
        var name = (Hyperlink) here.files.editor().node().lookup(".hyperlink");
        name.fire();
        assertEquals(List.of(Path.of("copies", "照片.jpg")), dialogs.opened());
    }

    private static KitchenSink sink(Kit kit) {
        return new KitchenSink(kit);
    }

    private static void fill(Node content, int place, String text) {
        var fields = content.lookupAll(".text-field").toArray(Node[]::new);
        ((TextInputControl) fields[place]).setText(text);
    }

    private static void type(Field<?> field, String text) {
        ((TextInputControl) field.focus()).setText(text);
    }

    private static String text(Field<?> field) {
        return ((TextInputControl) field.focus()).getText();
    }

    private static void focus(Field<?> field) {
        field.focus().requestFocus();
    }

    private boolean shown(String words) {
        return sink.form.root().lookupAll(".label").stream()
                .anyMatch(node -> node.isVisible() && node instanceof Label label && words.equals(label.getText()));
    }
}
