package huanzhi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Refusal;
import huanzhi.store.journal.JournalTail;
import huanzhi.store.journal.JournalWriter;
import huanzhi.store.journal.Segments;
import huanzhi.store.recovery.H2Store;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import org.jooq.tools.jdbc.DefaultConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One operation is saved before; then saving fails between the journal's line and the database's commit.
class SavingFailureTest {

    @TempDir
    Path folder;

    private FailingConnection connection;
    private H2Store store;
    private JournalWriter journal;
    private Saving saving;

    @BeforeEach
    void saveOne() throws Exception {
        try (var database = StoreFixture.open(folder)) {
            database.transact("登记张三", transaction -> Officers.add(transaction, "张三"));
        }
        store = H2Store.open(folder.resolve("huanzhi")).wrapped(real -> connection = new FailingConnection(real));
        var segments = new Segments(folder.resolve("journal"));
        journal = JournalWriter.goOn(segments, JournalTail.read(segments));
        saving = new Saving(store, journal, StoreFixture.CLOCK, "张三");
    }

    @AfterEach
    void close() throws Exception {
        store.close();
        journal.close();
    }

    @Test
    void aCommitThatFailsTakesItsLineBack() throws Exception {
        connection.failBeforeCommit = true;
        assertRefused("没有保存", "李四");
        connection.failBeforeCommit = false;
        save("王五");
        assertOpensWith(List.of("张三", "王五"));
    }

    @Test
    void aCommitThatSucceedsAndComplainsCounts() throws Exception {
        connection.failAfterCommit = true;
        save("李四");
        connection.failAfterCommit = false;
        save("王五");
        assertOpensWith(List.of("张三", "李四", "王五"));
    }

    @Test
    void whatNobodyKnowsIsLeftToTheJournal() throws Exception {
        connection.failBeforeCommit = true;
        connection.failRollback = true;
        assertRefused("是否已保存无法确认", "李四");
        connection.failBeforeCommit = false;
        connection.failRollback = false;
        assertRefused("没有得到磁盘的确认", "王五");
        assertOpensWith(List.of("张三", "李四"));
    }

    @Test
    void aJournalThatCannotBeWrittenRefusesFromThenOn() throws Exception {
        journal.close();
        assertRefused("没有保存", "李四");
        assertRefused("没有得到磁盘的确认", "王五");
        assertOpensWith(List.of("张三"));
    }

    private void save(String name) {
        saving.save(
                new Saving.Title("登记" + name, true, OptionalLong.empty()),
                transaction -> Officers.add(transaction, name));
    }

    private void assertRefused(String sentence, String name) {
        var refusal = assertThrows(Refusal.class, () -> save(name));
        assertTrue(refusal.sentence().contains(sentence), refusal.sentence());
    }

    private void assertOpensWith(List<String> names) throws Exception {
        close();
        try (var database = StoreFixture.open(folder)) {
            assertTrue(database.opening().readOnlyBecause().isEmpty());
            assertEquals(names, Officers.names(database));
            assertEquals(List.of(), database.verify().findings());
        }
    }

    private static final class FailingConnection extends DefaultConnection {

        private boolean failBeforeCommit;
        private boolean failAfterCommit;
        private boolean failRollback;

        FailingConnection(Connection connection) {
            super(connection);
        }

        @Override
        public void commit() throws SQLException {
            if (failBeforeCommit) {
                throw new SQLException("the commit fails");
            }
            super.commit();
            if (failAfterCommit) {
                throw new SQLException("the commit complains");
            }
        }

        @Override
        public void rollback() throws SQLException {
            if (failRollback) {
                throw new SQLException("the rollback fails");
            }
            super.rollback();
        }
    }
}
