package huanzhi.store.row;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;

/// Sets the trigger on every table, also on those that a later migration adds.
public final class Triggers {

    private static final String SET = """
        SELECT event_object_table FROM information_schema.triggers
        WHERE trigger_schema = 'PUBLIC' AND java_class = '%s'
        """.formatted(ChangeTrigger.class.getName());

    private Triggers() {}

    public static void setOnAll(Shapes shapes, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            var watched = new HashSet<String>();
            try (var result = statement.executeQuery(SET)) {
                while (result.next()) {
                    watched.add(result.getString(1));
                }
            }
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
}
