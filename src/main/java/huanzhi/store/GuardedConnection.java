package huanzhi.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jooq.tools.jdbc.DefaultConnection;

/// The connection that repositories work on: for statements about rows only, and only while the operation lasts.
///
/// Whatever would commit, roll back, change the schema or pass by the triggers is the store's own business. H2 commits
/// before it changes a schema, and truncates a table without telling its triggers.
final class GuardedConnection extends DefaultConnection {

    private static final Set<String> READING = Set.of("SELECT", "WITH", "VALUES", "TABLE", "EXPLAIN", "CALL");
    private static final Set<String> WRITING =
            Set.of("SELECT", "WITH", "VALUES", "TABLE", "EXPLAIN", "CALL", "INSERT", "UPDATE", "DELETE", "MERGE");

    private static final Pattern FIRST_WORD = Pattern.compile("[\\s(]*([A-Za-z]+)");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");

    private final Set<String> allowed;
    private boolean open;

    private GuardedConnection(Connection connection, Set<String> allowed) {
        super(connection);
        this.allowed = allowed;
    }

    static GuardedConnection forReading(Connection connection) {
        return new GuardedConnection(connection, READING);
    }

    static GuardedConnection forWriting(Connection connection) {
        return new GuardedConnection(connection, WRITING);
    }

    boolean isOpen() {
        return open;
    }

    void open() {
        open = true;
    }

    void shut() {
        open = false;
    }

    @Override
    public PreparedStatement prepareStatement(String sql) throws SQLException {
        return super.prepareStatement(checked(sql));
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int generatedKeys) throws SQLException {
        return super.prepareStatement(checked(sql), generatedKeys);
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int[] columns) throws SQLException {
        return super.prepareStatement(checked(sql), columns);
    }

    @Override
    public PreparedStatement prepareStatement(String sql, String[] columns) throws SQLException {
        return super.prepareStatement(checked(sql), columns);
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int type, int concurrency) throws SQLException {
        return super.prepareStatement(checked(sql), type, concurrency);
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int type, int concurrency, int holdability)
            throws SQLException {
        return super.prepareStatement(checked(sql), type, concurrency, holdability);
    }

    @Override
    public Statement createStatement() throws SQLException {
        throw refused("an unprepared statement");
    }

    @Override
    public Statement createStatement(int type, int concurrency) throws SQLException {
        throw refused("an unprepared statement");
    }

    @Override
    public Statement createStatement(int type, int concurrency, int holdability) throws SQLException {
        throw refused("an unprepared statement");
    }

    @Override
    public void commit() throws SQLException {
        throw refused("commit");
    }

    @Override
    public void rollback() throws SQLException {
        throw refused("rollback");
    }

    @Override
    public void rollback(Savepoint savepoint) throws SQLException {
        throw refused("rollback");
    }

    @Override
    public void setAutoCommit(boolean autoCommit) throws SQLException {
        throw refused("autocommit");
    }

    @Override
    public void close() throws SQLException {
        throw refused("close");
    }

    private String checked(String sql) throws SQLException {
        if (!open) {
            throw refused("a statement after its operation has ended");
        }
        var word = FIRST_WORD.matcher(sql);
        if (!word.lookingAt() || !allowed.contains(word.group(1).toUpperCase(Locale.ROOT))) {
            throw refused(sql);
        }
        if (sql.indexOf(';') >= 0 && QUOTED.matcher(sql).replaceAll("").indexOf(';') >= 0) {
            throw refused("more than one statement: " + sql);
        }
        return sql;
    }

    private static SQLException refused(String what) {
        return new SQLException("not open to repositories: " + what);
    }
}
