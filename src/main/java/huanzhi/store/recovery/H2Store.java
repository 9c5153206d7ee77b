package huanzhi.store.recovery;

import huanzhi.store.journal.Position;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/// One H2 file, held open by the connection that writes.
///
/// H2 may be slow to put its pages on the disk, because the journal has every saved change before H2 commits it. It
/// must not die of an interrupted thread (`retry:`), nor rearrange its file when it is closed.
public final class H2Store implements AutoCloseable {

    private static final String SETTINGS = ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;WRITE_DELAY=2000"
            + ";MAX_COMPACT_TIME=0;QUERY_CACHE_SIZE=64;CACHE_SIZE=131072";

    /// What H2 adds to the name it is given.
    public static final String SUFFIX = ".mv.db";

    private final String url;
    private final Connection connection;
    private PreparedStatement move;

    private H2Store(String url, Connection connection) {
        this.url = url;
        this.connection = connection;
    }

    /// Opens the file `name` + [#SUFFIX], or makes it.
    public static H2Store open(Path name) throws SQLException {
        var url = "jdbc:h2:retry:" + name.toAbsolutePath() + SETTINGS;
        return new H2Store(url, connect(url));
    }

    /// This store with its writing connection wrapped, for instance to see it fail.
    public H2Store wrapped(UnaryOperator<Connection> wrapping) {
        return new H2Store(url, wrapping.apply(connection));
    }

    /// The connection that writes.
    public Connection connection() {
        return connection;
    }

    /// One more connection, for reading beside the one that writes.
    public Connection connect() throws SQLException {
        return connect(url);
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, "sa", "");
    }

    DataSource source() {
        var source = new JdbcDataSource();
        source.setURL(url);
        source.setUser("sa");
        source.setPassword("");
        return source;
    }

    public void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// How far the store has come, as seen by `reader`.
    public static Position position(Connection reader) throws SQLException {
        try (var statement = reader.createStatement();
                var row = statement.executeQuery("SELECT sequence, line_hash FROM store_position")) {
            if (!row.next()) {
                throw new SQLException("the store does not say how far it has come");
            }
            return new Position(row.getLong(1), row.getString(2));
        }
    }

    public Position position() throws SQLException {
        return position(connection);
    }

    /// Notes in the current transaction how far the store comes with it.
    public void moveTo(Position position) throws SQLException {
        if (move == null) {
            move = connection.prepareStatement("UPDATE store_position SET sequence = ?, line_hash = ?");
        }
        move.setLong(1, position.sequence());
        move.setString(2, position.hash());
        move.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
