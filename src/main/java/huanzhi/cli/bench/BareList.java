package huanzhi.cli.bench;

import huanzhi.register.EnterpriseRow;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rows of the register and the visits of the year in tables of their own, to be read without our program.
final class BareList {

    static final int NAME = 1;
    static final int CODE = 3;

    private static final int COLUMNS = 17;
    private static final String NAMES = "c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16";

    private final Connection connection;

    private BareList(Connection connection) {
        this.connection = connection;
    }

    static BareList of(Path file, List<EnterpriseRow> rows) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:h2:" + file.toAbsolutePath() + ";OPTIMIZE_REUSE_RESULTS=0");
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE list (" + NAMES.replaceAll("(c\\d+)", "$1 VARCHAR(300)") + ")");
            statement.execute("CREATE TABLE visit (of VARCHAR(300))");
        }
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement("INSERT INTO list VALUES (?" + ", ?".repeat(COLUMNS - 1) + ")")) {
            for (var row : rows) {
                bind(insert, row);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (var insert = connection.prepareStatement("INSERT INTO visit VALUES (?)")) {
            for (var row : rows) {
                for (var visit = 0; visit < row.visits().made(); visit++) {
                    insert.setString(1, key(row));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
        return new BareList(connection);
    }

    void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot close the bare list", e);
        }
    }

    /// Each row with the number of its visits at the end.
    List<Object[]> select() throws SQLException {
        var visits = visits();
        var rows = new ArrayList<Object[]>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT " + NAMES + " FROM list ORDER BY c2, c0")) {
            while (result.next()) {
                var row = new Object[COLUMNS + 1];
                for (var column = 0; column < COLUMNS; column++) {
                    row[column] = result.getObject(column + 1);
                }
                row[COLUMNS] = visits.getOrDefault((String) row[0], 0L);
                rows.add(row);
            }
        }
        return rows;
    }

    private Map<String, Long> visits() throws SQLException {
        var visits = new HashMap<String, Long>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT of, COUNT(*) FROM visit GROUP BY of")) {
            while (result.next()) {
                visits.put(result.getString(1), result.getLong(2));
            }
        }
        return visits;
    }

    private static String key(EnterpriseRow row) {
        return String.format("%09d", row.id().value());
    }

    private static void bind(PreparedStatement insert, EnterpriseRow row) throws SQLException {
        var values = new String[] {
            key(row),
            row.name(),
            row.initials(),
            row.creditCode(),
            row.legalPerson(),
            row.contact(),
            row.phone(),
            row.town(),
            row.industry(),
            row.operation().name(),
            row.supervision().label(),
            row.permitClass().name(),
            row.permitNumber(),
            row.permitExpiresOn().map(Object::toString).orElse(null),
            row.creditRating(),
            row.riskGrade(),
            row.leftOn().map(Object::toString).orElse(null)
        };
        for (var column = 0; column < COLUMNS; column++) {
            insert.setString(column + 1, values[column]);
        }
    }
}
