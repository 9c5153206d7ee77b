package huanzhi.store.recovery;

import huanzhi.store.row.Catalogue;
import huanzhi.store.row.TableShape;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Compares every row of two stores, table by table in the order of the keys.
final class StoreComparison {

    /// As many differences of one table are told one by one.
    private static final int TOLD = 10;

    private final Connection real;
    private final Connection expected;
    private final List<Finding> findings = new ArrayList<>();

    StoreComparison(Connection real, Connection expected) {
        this.real = real;
        this.expected = expected;
    }

    List<Finding> run() throws SQLException {
        var shapes = Catalogue.read(real);
        var others = Catalogue.read(expected);
        for (var table : shapes.all()) {
            if (shapes.agreeOn(table.name(), others)) {
                compare(table);
            } else {
                findings.add(new Finding(Finding.Kind.STORE, "数据库的表 " + table.name() + " 与日志所记的结构不同。"));
            }
        }
        return findings;
    }

    private void compare(TableShape table) throws SQLException {
        var differences = 0;
        try (var left = new Rows(table, real);
                var right = new Rows(table, expected)) {
            while (left.isThere() || right.isThere()) {
                var order = left.compareKey(right);
                if (order < 0) {
                    tell(++differences, table, left, "在数据库里有，按日志没有");
                } else if (order > 0) {
                    tell(++differences, table, right, "在数据库里没有，按日志应有");
                } else if (!left.row().equals(right.row())) {
                    tell(++differences, table, left, "的“" + left.firstDifference(right) + "”与日志不同");
                }
                if (order <= 0) {
                    left.next();
                }
                if (order >= 0) {
                    right.next();
                }
            }
        }
        if (differences > TOLD) {
            findings.add(
                    new Finding(Finding.Kind.STORE, "表 " + table.name() + " 另有 " + (differences - TOLD) + " 行与日志不同。"));
        }
    }

    private void tell(int difference, TableShape table, Rows rows, String what) {
        if (difference <= TOLD) {
            findings.add(new Finding(
                    Finding.Kind.STORE, "数据库的表 " + table.name() + " 第 " + rows.key() + " 号记录" + what + "。"));
        }
    }

    /// The rows of one table in one store, one at a time.
    private static final class Rows implements AutoCloseable {

        private final TableShape table;
        private final ResultSet result;
        private List<Object> row;

        Rows(TableShape table, Connection connection) throws SQLException {
            this.table = table;
            this.result = connection.createStatement().executeQuery(table.selectAllSql());
            next();
        }

        boolean isThere() {
            return row != null;
        }

        List<Object> row() {
            return row;
        }

        void next() throws SQLException {
            row = result.next() ? table.row(result) : null;
        }

        String key() {
            var key = table.keyOf(row).values().stream().map(Object::toString).toList();
            return String.join("/", key);
        }

        /// Keys are numbers and texts, which H2 orders as Java does.
        @SuppressWarnings("unchecked")
        int compareKey(Rows other) {
            if (row == null || other.row == null) {
                return row == null ? 1 : -1;
            }
            var mine = table.keyOf(row).values();
            var theirs = table.keyOf(other.row).values();
            for (var i = 0; i < mine.size(); i++) {
                var order = ((Comparable<Object>) mine.get(i)).compareTo(theirs.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        }

        String firstDifference(Rows other) {
            for (var i = 0; i < row.size(); i++) {
                if (!Objects.equals(row.get(i), other.row.get(i))) {
                    return table.columns().get(i).name();
                }
            }
            return "";
        }

        @Override
        public void close() throws SQLException {
            result.getStatement().close();
        }
    }
}
