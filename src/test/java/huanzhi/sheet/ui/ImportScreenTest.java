package huanzhi.sheet.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.Clerk;
import huanzhi.base.Refusal;
import huanzhi.ui.FxThread;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxThread.class)
class ImportScreenTest {

    @TempDir
    private Path folder;

    private Clerk clerk;

    @BeforeEach
    void open() {
        clerk = new Clerk(folder);
        clerk.pages.open(clerk.house.officers.importing());
    }

    @AfterEach
    void close() {
        clerk.close();
    }

    @Test
    void nothingIsKeptBeforeTheButtonIsPressed() throws Exception {
        choose("姓名,执法证号,有效期至", "甘一鸣,ZF001,2027-03-01", "任可,ZF002,2025-02-30");
        assertTrue(sentence().contains("共 2 行，可以导入 1 行，有误 1 行。"), sentence());
        assertEquals(List.of(), clerk.house.staff.all());
        clerk.press("导入 1 条");
        assertEquals(1, clerk.house.staff.all().size());
        assertTrue(sentence().contains("新增 1 条"), sentence());
    }

    @Test
    void theWholeImportIsTakenBackAsOne() throws Exception {
        choose("姓名,执法证号", "甘一鸣,ZF001", "任可,ZF002");
        clerk.press("导入 2 条");
        clerk.press("撤销这次导入");
        assertEquals(List.of(), clerk.house.staff.all());
        assertTrue(sentence().contains("已撤销"), sentence());
    }

    @Test
    void aFileWithoutAGoodRowOffersNothingToImport() throws Exception {
        choose("姓名,执法证号", "甘一鸣,");
        assertTrue(clerk.pages.front().root().lookupAll(".button").stream()
                .noneMatch(button ->
                        button.isVisible() && ((Button) button).getText().startsWith("导入 ")));
    }

    @Test
    void theErrorsAreWrittenToBeMendedAndImportedAgain() throws Exception {
        var errors = folder.resolve("错误表.xlsx");
        choose("姓名,执法证号,有效期至", "任可,ZF002,2025-02-30");
        clerk.dialogs.answers(errors.toString());
        clerk.press("另存错误表…");
        assertEquals(List.of(errors), clerk.dialogs.opened());
        clerk.dialogs.answers(errors.toString());
        clerk.press("换一个文件…");
        assertTrue(sentence().contains("有误 1 行"), sentence());
    }

    @Test
    void aFileThatIsNoLedgerIsRefusedAndChangesNothing() {
        var refusal = assertThrows(Refusal.class, () -> choose("天气,风向", "晴,北"));
        assertTrue(refusal.sentence().contains("没有一个认得的列名"), refusal.sentence());
    }

    private void choose(String... lines) throws Exception {
        var file = Files.write(folder.resolve("执法人员.csv"), List.of(lines));
        clerk.dialogs.answers(file.toString());
        ((ImportScreen<?>) clerk.pages.front()).choose();
    }

    private String sentence() {
        return ((Label) clerk.pages.front().root().lookup(".page-head .text-muted")).getText();
    }
}
