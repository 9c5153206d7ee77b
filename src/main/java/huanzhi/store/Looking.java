package huanzhi.store;

import huanzhi.store.recovery.Stoppage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/// Reads beside whoever is saving: everything within one look is from the same moment, and nobody waits for an import.
final class Looking implements AutoCloseable {

    /// Neither H2's warnings nor jOOQ's log of statements are looked at by anyone.
    static final Settings SETTINGS =
            new Settings().withExecuteLogging(false).withFetchWarnings(false).withFetchServerOutputSize(0);

    /// What is asked of the bare connection.
    @FunctionalInterface
    interface Question<T, X extends Exception> {
        T ask(Connection reader) throws SQLException, X;
    }

    private final Connection connection;
    private final GuardedConnection guarded;
    private final Reading reading;

    Looking(Connection connection) throws SQLException {
        this.connection = connection;
        try (var statement = connection.createStatement()) {
            statement.execute("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SNAPSHOT");
        }
        connection.setAutoCommit(false);
        guarded = GuardedConnection.forReading(connection);
        reading = new Reading(DSL.using(guarded, SQLDialect.H2, SETTINGS));
    }

    synchronized <T> T look(Function<Reading, T> query) {
        if (guarded.isOpen()) {
            // A look within a look of the same thread sees the same moment.
            return query.apply(reading);
        }
        guarded.open();
        try {
            return query.apply(reading);
        } finally {
            guarded.shut();
            end();
        }
    }

    /// As [#look], for the store's own questions.
    synchronized <T, X extends Exception> T ask(Question<T, X> question) throws SQLException, X {
        try {
            return question.ask(connection);
        } finally {
            if (!guarded.isOpen()) {
                end();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void end() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw Stoppage.told(new IllegalStateException("cannot end a look at the store", e), "没有读成");
        }
    }
}
