package huanzhi.store;

import huanzhi.base.Clock;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// The safe: one H2 file, and the only way to read or write it.
public final class Database implements AutoCloseable {

    private final Connection connection;
    private final DSLContext sql;

    private Database(Connection connection) {
        this.connection = connection;
        this.sql = DSL.using(connection, SQLDialect.H2);
    }

    /// Opens the store in `folder`, making it if there is none; `operator` is who the journal names.
    public static Database open(Path folder, Clock clock, String operator) {
        var url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("huanzhi");
        Flyway.configure().dataSource(url, "sa", "").load().migrate();
        try {
            return new Database(DriverManager.getConnection(url, "sa", ""));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot open " + url, e);
        }
    }

    public synchronized <T> T read(Function<Reading, T> query) {
        return query.apply(new Reading(sql));
    }

    /// One operation of a person, all or nothing; `title` is what history and undo call it, in Chinese.
    public synchronized <T> T transact(String title, Function<Transaction, T> work) {
        return sql.transactionResult(configuration -> work.apply(new Transaction(configuration.dsl())));
    }

    /// As `transact`, for what must not be taken back by undo, such as a used document number.
    public <T> T transactForGood(String title, Function<Transaction, T> work) {
        return transact(title, work);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot close the store", e);
        }
    }
}
