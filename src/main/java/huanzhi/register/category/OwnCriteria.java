package huanzhi.register.category;

import static huanzhi.store.schema.Tables.SUPERVISION_RULE;

import huanzhi.register.Supervision;
import huanzhi.store.Reading;
import huanzhi.store.Repository;
import huanzhi.store.Transaction;
import java.util.List;

/// The bureau's own criteria, in their order.
public final class OwnCriteria implements Repository {

    List<Criterion> all(Reading reading) {
        return reading.sql()
                .selectFrom(SUPERVISION_RULE)
                .orderBy(SUPERVISION_RULE.POSITION)
                .fetch(row -> new Criterion(
                        new Supervision(row.getCategory()), Measure.valueOf(row.getTest()), row.getArgument()));
    }

    /// In place of those before; none is the shipped scheme again.
    void replace(Transaction transaction, List<Criterion> criteria) {
        transaction.sql().deleteFrom(SUPERVISION_RULE).execute();
        for (var place = 0; place < criteria.size(); place++) {
            var criterion = criteria.get(place);
            transaction
                    .sql()
                    .insertInto(SUPERVISION_RULE)
                    .set(SUPERVISION_RULE.ID, transaction.nextId())
                    .set(SUPERVISION_RULE.VERSION, 1)
                    .set(SUPERVISION_RULE.POSITION, place + 1)
                    .set(SUPERVISION_RULE.CATEGORY, criterion.category().label())
                    .set(SUPERVISION_RULE.TEST, criterion.measure().name())
                    .set(SUPERVISION_RULE.ARGUMENT, criterion.argument())
                    .execute();
        }
    }
}
