package huanzhi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.base.RecordKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No way of writing escapes the journal: after writing at random, a store made from the journal alone is row by row
/// the same.
class EveryWriteTest {

    private static final List<String> STATEMENTS = List.of(
            "INSERT INTO report_text VALUES (%1$d, 1, %2$d, 'a', '文字')",
            "INSERT INTO report_text SELECT id + 100000 + %1$d, version, report_year, section || 'x%1$d', content"
                    + " FROM report_text WHERE id %% 3 = %2$d %% 3 AND LENGTH(section) < 30",
            "INSERT INTO report_text VALUES (%1$d, 1, 1, 'b', ''), (%1$d + 1, 1, %2$d, 'a', '重复的一行')",
            "UPDATE report_text SET content = content || '改', version = version + 1 WHERE report_year < %2$d",
            "UPDATE report_text SET id = id + 1000000 WHERE id %% 7 = %2$d %% 7",
            "UPDATE report_text SET content = content",
            "MERGE INTO report_text (id, version, report_year, section, content)"
                    + " KEY (id) VALUES (%2$d, 9, %2$d, 'm', '并入')",
            "MERGE INTO report_text t USING (VALUES (%2$d), (%1$d)) s (n) ON t.id = s.n"
                    + " WHEN MATCHED AND s.n %% 2 = 0 THEN DELETE"
                    + " WHEN MATCHED THEN UPDATE SET content = '配上了'"
                    + " WHEN NOT MATCHED THEN INSERT VALUES (s.n, 1, s.n, 'u', '没配上')",
            "DELETE FROM report_text WHERE id %% 5 = %2$d %% 5",
            "DELETE FROM enforcement_case WHERE id = %2$d",
            "UPDATE case_payment SET amount = amount * 2 WHERE case_id = %2$d",
            "INSERT INTO case_payment VALUES (%1$d, %2$d, DATE '2024-02-29', 100, '')",
            "UPDATE enforcement_case SET act_to = NULL, fine = fine + 1 WHERE id = %2$d");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void standsInTheJournal(long seed) {
        var random = new Random(seed);
        try (var database = StoreFixture.open(folder)) {
            database.transact("立案", transaction -> {
                for (var id = 1; id <= 9; id++) {
                    addCase(transaction, id);
                }
                return null;
            });
            for (var i = 0; i < 60; i++) {
                var many = 1 + random.nextInt(4);
                database.transact("第 " + i + " 次", transaction -> {
                    for (var j = 0; j < many; j++) {
                        write(transaction, random);
                    }
                    return null;
                });
            }
            assertEquals(List.of(), database.verify().findings());
        }
    }

    @Test
    void aCascadeStandsInTheHistoryOfTheOwner() {
        try (var database = StoreFixture.open(folder)) {
            database.transact("立案", transaction -> {
                addCase(transaction, 1);
                return transaction.sql().execute("INSERT INTO case_payment VALUES (7, 1, DATE '2024-02-29', 100, '')");
            });
            database.transact(
                    "销案", transaction -> transaction.sql().execute("DELETE FROM enforcement_case WHERE id = 1"));
            assertEquals(
                    List.of(
                            "ADDED enforcement_case 1",
                            "ADDED case_payment 7",
                            "REMOVED enforcement_case 1",
                            "REMOVED case_payment 7"),
                    database.history(new RecordKey("enforcement_case", 1)).stream()
                            .map(change -> change.kind() + " " + change.row())
                            .toList());
        }
    }

    @Test
    void aStatementTakenBackHalfWayLeavesNoRowsBehind() {
        try (var database = StoreFixture.open(folder)) {
            database.transact("登记", transaction -> {
                transaction.sql().execute("INSERT INTO report_text VALUES (1, 1, 2024, 'a', '')");
                assertThrows(
                        DataAccessException.class,
                        () -> transaction
                                .sql()
                                .execute(
                                        "INSERT INTO report_text VALUES (2, 1, 2023, 'a', ''), (3, 1, 2024, 'a', '')"));
                return transaction.sql().execute("INSERT INTO report_text VALUES (4, 1, 2022, 'a', '')");
            });
            assertEquals(List.of(), database.verify().findings());
            assertEquals(
                    List.of(1L, 4L),
                    database.read(reading -> reading.sql()
                            .fetch("SELECT id FROM report_text ORDER BY id")
                            .getValues(0)));
        }
    }

    /// A statement that breaks a key is taken back by H2 and the operation goes on, as an import may.
    private static void write(Transaction transaction, Random random) {
        var statement = STATEMENTS.get(random.nextInt(STATEMENTS.size()));
        var sql = statement.formatted(transaction.nextId() + 1000, 1 + random.nextInt(9));
        try {
            transaction.sql().execute(sql);
        } catch (IntegrityConstraintViolationException e) {
            transaction.sql().execute("UPDATE report_text SET version = version + 1 WHERE id = 1");
        }
    }

    private static void addCase(Transaction transaction, long id) {
        transaction.sql().execute("""
            INSERT INTO enforcement_case (id, version, number, cause, source, party_kind, party_name, party_code,
              party_person, party_address, violation, act_from, act_to, discovered_on, facts, discretion,
              hearing_offered, plea, hearing_result, outcome, decision_number, penalties, penalty_detail, fine,
              confiscated, service_method, note)
            VALUES (?, 1, ?, '', '', '', '', '', '', '', '', DATE '1900-01-01', DATE '2024-02-29',
              DATE '2024-03-01', '“引号”\\反斜杠', '', TRUE, '', '', '', '', '', '', 0, 9007199254740993, '', '')
            """, id, "立〔2024〕" + id + "号");
    }
}
