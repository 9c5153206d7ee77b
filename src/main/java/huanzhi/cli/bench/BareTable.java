package huanzhi.cli.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// The least an import can do: read every cell as text, then insert the rows in batches into an H2 file.
final class BareTable {

    private static final int BATCH = 1000;

    private BareTable() {}

    static List<String[]> read(Path file, int columns) throws IOException {
        var rows = new ArrayList<String[]>();
        try (var workbook = new ReadableWorkbook(file.toFile());
                var stream = workbook.getFirstSheet().openStream()) {
            stream.skip(1).forEach(row -> rows.add(texts(row, columns)));
        }
        return rows;
    }

    static void insert(Path folder, List<String[]> rows, int columns) throws SQLException {
        var names = IntStream.range(0, columns).mapToObj(i -> "c" + i).toList();
        var marks = names.stream().map(_ -> "?").collect(Collectors.joining(","));
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("bare"), "sa", "")) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("create table bare (id bigint primary key, "
                        + names.stream().map(name -> name + " varchar(300)").collect(Collectors.joining(", ")) + ")");
            }
            try (var insert = connection.prepareStatement("insert into bare values (?, " + marks + ")")) {
                for (var row = 0; row < rows.size(); row++) {
                    fill(insert, row, rows.get(row));
                    if (row % BATCH == BATCH - 1) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            connection.commit();
        }
    }

    private static void fill(PreparedStatement insert, int id, String[] row) throws SQLException {
        insert.setLong(1, id);
        for (var column = 0; column < row.length; column++) {
            insert.setString(column + 2, row[column]);
        }
        insert.addBatch();
    }

    private static String[] texts(Row row, int columns) {
        var texts = new String[columns];
        for (var column = 0; column < columns; column++) {
            texts[column] = row.getCellText(column);
        }
        return texts;
    }
}
