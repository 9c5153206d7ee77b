package huanzhi.store.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Clock;
import huanzhi.base.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    private static final LocalDateTime NINE = LocalDateTime.of(2024, 3, 5, 9, 0);
    private static final Clock CLOCK = () -> NINE;

    @TempDir
    Path folder;

    @Test
    void aFolderHasOneHolder() {
        try (var lock = FolderLock.take(folder, CLOCK)) {
            assertTrue(lock.leftBehind().isEmpty());
            var refusal = assertThrows(Refusal.class, () -> FolderLock.take(folder, CLOCK));
            assertTrue(
                    refusal.sentence()
                            .contains("上的进程 " + ProcessHandle.current().pid()),
                    refusal.sentence());
        }
        FolderLock.take(folder, CLOCK).close();
        assertFalse(Files.exists(folder.resolve("holder.txt")));
    }

    @Test
    void aRefusedTakingDoesNotGiveTheFolderBack() {
        try (var lock = FolderLock.take(folder, CLOCK)) {
            assertThrows(Refusal.class, () -> FolderLock.take(folder, CLOCK));
            assertThrows(Refusal.class, () -> FolderLock.take(folder, CLOCK));
        }
    }

    @Test
    void aHolderThatIsGoneIsRecognised() throws IOException {
        leaveBehind(Holder.self(NINE).host(), NINE);
        try (var lock = FolderLock.take(folder, CLOCK)) {
            assertEquals(1, lock.leftBehind().orElseThrow().pid());
        }
    }

    @Test
    void anotherComputerHeardOfJustNowIsBelieved() throws IOException {
        leaveBehind("另一台", NINE.minusMinutes(2));
        var refusal = assertThrows(Refusal.class, () -> FolderLock.take(folder, CLOCK));
        assertTrue(refusal.sentence().contains("电脑 另一台 上的进程 1（2024-03-05 08:58 打开"), refusal.sentence());
        leaveBehind("另一台", NINE.minusMinutes(6));
        FolderLock.take(folder, CLOCK).close();
    }

    @Test
    void anUnreadableNoteIsNoHolder() throws IOException {
        Files.writeString(folder.resolve("holder.txt"), "pid=12\nsi");
        FolderLock.take(folder, CLOCK).close();
    }

    @Test
    void theHolderShowsThatItIsAtWork() throws IOException {
        var now = new AtomicReference<>(NINE);
        try (var lock = FolderLock.take(folder, now::get)) {
            now.set(NINE.plusMinutes(1));
            lock.beat();
            assertEquals(
                    NINE.plusMinutes(1),
                    Holder.read(folder.resolve("holder.txt")).orElseThrow().lastSeen());
        }
    }

    private void leaveBehind(String host, LocalDateTime lastSeen) throws IOException {
        new Holder(1, "long ago", host, lastSeen, lastSeen).write(folder.resolve("holder.txt"));
    }
}
