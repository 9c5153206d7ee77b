package huanzhi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.RecordKey;
import huanzhi.base.Refusal;
import huanzhi.store.recovery.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentServiceTest {

    private static final RecordKey OFFICER = new RecordKey("officer", 1);

    @TempDir
    Path folder;

    private Database database;
    private AttachmentService attachments;

    @BeforeEach
    void open() {
        database = StoreFixture.open(folder.resolve("data"));
        attachments = new AttachmentService(database, StoreFixture.CLOCK);
        database.transact("登记张三", transaction -> Officers.add(transaction, "张三"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aFileIsGivenBackAsItCameUnderItsName() throws IOException {
        var kept = attachments.attach(OFFICER, "张三", file("证件.pdf", "seen"));
        var copy = attachments.copyOf(kept);
        assertEquals("证件.pdf seen", copy.getFileName() + " " + Files.readString(copy));
        assertEquals(List.of(kept), attachments.of(OFFICER));
        assertEquals(List.of(), attachments.of(new RecordKey("officer", 2)));
    }

    @Test
    void whatWasTakenOffComesBackByUndo() throws IOException {
        var kept = attachments.attach(OFFICER, "张三", file("证件.pdf", "seen"));
        attachments.detach(OFFICER, "张三", kept);
        assertEquals(List.of(), attachments.of(OFFICER));
        database.undo();
        assertEquals(List.of(kept), attachments.of(OFFICER));
        assertTrue(database.verify().isSound());
    }

    @Test
    void whatWasTakenOffIsKeptForItsHistory() throws IOException {
        var kept = attachments.attach(OFFICER, "张三", file("证件.pdf", "seen"));
        attachments.detach(OFFICER, "张三", kept);
        assertEquals(List.of(), findings());
        var stored = database.files().path(kept.hash());
        Files.delete(stored);
        assertEquals(List.of("附件“证件.pdf”（执法人员“张三”）（以前的，撤销时还要用）的文件“" + stored + "”不见了，请从备份中取回。"), findings());
    }

    @Test
    void aLostOrAlteredFileIsToldByItsNameAndItsRecord() throws IOException {
        var kept = attachments.attach(OFFICER, "张三", file("证件.pdf", "seen"));
        database.transact("登记李四", transaction -> Officers.add(transaction, "李四"));
        attachments.attach(new RecordKey("officer", 3), "李四", file("又一份.pdf", "seen"));
        var stored = database.files().path(kept.hash());
        var owners = "附件“证件.pdf”（执法人员“张三”）、附件“又一份.pdf”（执法人员“李四”）的文件“" + stored + "”";

        Files.writeString(stored, "changed");
        assertEquals(List.of(owners + "的内容与保存时不同，请从备份中取回。"), findings());
        var altered = assertThrows(Refusal.class, () -> attachments.copyOf(kept));
        assertEquals("附件“证件.pdf”的内容与保存时不同，请从备份中取回“" + stored + "”。", altered.sentence());

        Files.delete(stored);
        assertEquals(List.of(owners + "不见了，请从备份中取回。"), findings());
        var missing = assertThrows(Refusal.class, () -> attachments.copyOf(kept));
        assertEquals("附件“证件.pdf”的文件不在数据文件夹里，请从备份中取回“" + stored + "”。", missing.sentence());
    }

    private List<String> findings() {
        return database.verify().findings().stream().map(Finding::sentence).toList();
    }

    @Test
    void theHistoryOfTheRecordTellsOfItsFiles() throws IOException {
        attachments.attach(OFFICER, "张三", file("证件.pdf", "seen"));
        assertEquals(
                List.of("登记张三", "附上“证件.pdf”：张三"),
                database.history(OFFICER).stream().map(Change::title).toList());
    }

    @Test
    void whatCannotBeAttachedIsRefusedAndLeavesNothing() throws IOException {
        attachments.attach(OFFICER, "张三", file("证件.pdf", "seen"));
        assertRefused("内容相同", file("又一份.pdf", "seen"));
        assertRefused("“空.pdf”是空的", file("空.pdf", ""));
        assertRefused("不是文件", Files.createDirectory(folder.resolve("照片")));
        assertRefused("不是文件", folder.resolve("没有.pdf"));
        assertEquals(1, attachments.of(OFFICER).size());
    }

    @Test
    void aRecordThatHasGoneTakesNoFiles() throws IOException {
        var paper = file("证件.pdf", "seen");
        database.undo();
        assertRefused("张三已经删除", paper);
    }

    private void assertRefused(String told, Path file) {
        var refusal = assertThrows(Refusal.class, () -> attachments.attach(OFFICER, "张三", file));
        assertTrue(refusal.sentence().contains(told), refusal.sentence());
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
