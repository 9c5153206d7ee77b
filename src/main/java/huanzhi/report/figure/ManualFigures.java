package huanzhi.report.figure;

import static huanzhi.store.schema.Tables.MANUAL_FIGURE;

import huanzhi.store.Reading;
import huanzhi.store.Repository;
import huanzhi.store.Transaction;
import java.util.LinkedHashMap;
import java.util.Map;

/// The figures typed by hand, one per year and figure.
final class ManualFigures implements Repository {

    Map<FigureId, ManualFigure> of(Reading reading, int year) {
        var figures = new LinkedHashMap<FigureId, ManualFigure>();
        reading.sql()
                .select(MANUAL_FIGURE.FIGURE, MANUAL_FIGURE.CONTENT, MANUAL_FIGURE.ORIGIN)
                .from(MANUAL_FIGURE)
                .where(MANUAL_FIGURE.REPORT_YEAR.eq(year))
                .orderBy(MANUAL_FIGURE.FIGURE)
                .forEach(row -> {
                    var id = new FigureId(row.value1());
                    figures.put(id, new ManualFigure(year, id, row.value2(), row.value3()));
                });
        return figures;
    }

    /// Keeps what was typed in the place of what was typed before; empty content takes the figure away.
    void save(Transaction transaction, ManualFigure figure) {
        if (figure.content().isEmpty()) {
            remove(transaction, figure);
        } else if (update(transaction, figure) == 0) {
            insert(transaction, figure);
        }
    }

    private static void remove(Transaction transaction, ManualFigure figure) {
        transaction
                .sql()
                .deleteFrom(MANUAL_FIGURE)
                .where(MANUAL_FIGURE.REPORT_YEAR.eq(figure.year()))
                .and(MANUAL_FIGURE.FIGURE.eq(figure.figure().value()))
                .execute();
    }

    private static int update(Transaction transaction, ManualFigure figure) {
        return transaction
                .sql()
                .update(MANUAL_FIGURE)
                .set(MANUAL_FIGURE.CONTENT, figure.content())
                .set(MANUAL_FIGURE.ORIGIN, figure.origin())
                .set(MANUAL_FIGURE.VERSION, MANUAL_FIGURE.VERSION.plus(1))
                .where(MANUAL_FIGURE.REPORT_YEAR.eq(figure.year()))
                .and(MANUAL_FIGURE.FIGURE.eq(figure.figure().value()))
                .execute();
    }

    private static void insert(Transaction transaction, ManualFigure figure) {
        transaction
                .sql()
                .insertInto(MANUAL_FIGURE)
                .set(MANUAL_FIGURE.ID, transaction.nextId())
                .set(MANUAL_FIGURE.VERSION, 1)
                .set(MANUAL_FIGURE.REPORT_YEAR, figure.year())
                .set(MANUAL_FIGURE.FIGURE, figure.figure().value())
                .set(MANUAL_FIGURE.CONTENT, figure.content())
                .set(MANUAL_FIGURE.ORIGIN, figure.origin())
                .execute();
    }
}
