package huanzhi.store.row;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Sets the trigger on every table, also on those that a later migration adds, and takes it off for a migration: H2
/// alters a table by copying it, and the copy's trigger would go on naming the copy.
public final class Triggers {

    private static final String SET = """
        SELECT trigger_name, event_object_table FROM information_schema.triggers
        WHERE trigger_schema = 'PUBLIC' AND java_class = '%s'
        """.formatted(ChangeTrigger.class.getName());

    private Triggers() {}

    public static void setOnAll(Shapes shapes, Connection connection) throws SQLException {
        var watched = watched(connection).values();
        try (var statement = connection.createStatement()) {
            for (var table : shapes.all()) {
                if (!watched.contains(table.name().toUpperCase(Locale.ROOT))) {
                    var name = TableShape.quoted("journal_" + table.name());
                    statement.execute("DROP TRIGGER IF EXISTS " + name);
                    statement.execute(
                            "CREATE TRIGGER %s AFTER INSERT, UPDATE, DELETE, ROLLBACK ON %s FOR EACH ROW CALL '%s'"
                                    .formatted(name, table.quotedName(), ChangeTrigger.class.getName()));
                }
            }
        }
    }

    public static void removeFromAll(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var trigger : watched(connection).keySet()) {
                statement.execute("DROP TRIGGER " + TableShape.quoted(trigger));
            }
        }
    }

    /// The triggers that are set, with their tables.
    private static Map<String, String> watched(Connection connection) throws SQLException {
        var watched = new TreeMap<String, String>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(SET)) {
            while (result.next()) {
                watched.put(result.getString(1), result.getString(2));
            }
        }
        return watched;
    }
}
