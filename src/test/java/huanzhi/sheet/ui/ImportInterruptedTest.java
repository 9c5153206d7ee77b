package huanzhi.sheet.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.Clerk;
import huanzhi.base.Refusal;
import huanzhi.sheet.ColumnUse;
import huanzhi.ui.FxThread;
import huanzhi.ui.Running;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Whatever comes between, the wizard stands where it stood, with what the clerk said of the columns.
@ExtendWith(FxThread.class)
class ImportInterruptedTest {

    @TempDir
    private Path folder;

    private Clerk clerk;
    private Path file;
    private ImportModel<?> model;

    @BeforeEach
    void settleTheColumns() throws Exception {
        clerk = new Clerk(folder);
        clerk.pages.open(clerk.house.officers.importing());
        file = Files.write(folder.resolve("执法人员.csv"), List.of("姓名,执法证号,记事", "甘一鸣,ZF001,1", "任可,ZF002,2"));
        clerk.dialogs.answers(file.toString());
        ((ImportScreen<?>) clerk.pages.front()).choose();
        clerk.press("其余各列都不导入");
        model = ((ImportScreen<?>) clerk.pages.front()).model();
    }

    @AfterEach
    void close() {
        clerk.close();
    }

    @Test
    void calledOffWhileRowsAreWrittenItChangesNothingAndCanBeginAgain() {
        clerk.press("预览");
        var looked = model.state().get();
        var running = clerk.house.desk.kit().tasks().running();
        ListChangeListener<Running> impatient =
                change -> running.forEach(each -> each.words().subscribe(words -> {
                    if (words.startsWith("已写入")) {
                        each.cancel();
                    }
                }));
        running.addListener(impatient);
        clerk.press("导入 2 条");
        running.removeListener(impatient);

        assertEquals(List.of(), clerk.house.staff.all());
        assertSame(looked, model.state().get());
        clerk.press("回到对列");
        assertEquals(List.of(ColumnUse.PASSED_OVER), uses().subList(2, 3));
        clerk.press("预览");
        clerk.press("导入 2 条");
        assertEquals(2, clerk.house.staff.all().size());
    }

    @Test
    void aFileThatVanishesAfterItsColumnsWereSettledIsMissedAndTheColumnsStay() throws Exception {
        Files.delete(file);
        var refusal = assertThrows(Refusal.class, () -> clerk.press("预览"));
        assertEquals("没有找到文件“" + file + "”，请核对路径。", refusal.sentence());
        assertEquals(List.of(ColumnUse.PASSED_OVER), uses().subList(2, 3));
    }

    @Test
    void aFileThatVanishesAfterThePreviewIsImportedAsItWasLookedAt() throws Exception {
        clerk.press("预览");
        Files.delete(file);
        clerk.press("导入 2 条");
        assertEquals(2, clerk.house.staff.all().size());
    }

    private List<ColumnUse> uses() {
        return ((ImportState.Columns<?>) model.state().get()).look().mapping().uses();
    }
}
