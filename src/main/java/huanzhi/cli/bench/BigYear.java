package huanzhi.cli.bench;

import huanzhi.cli.Office;
import huanzhi.inspection.Handling;
import huanzhi.inspection.Inspection;
import huanzhi.inspection.Inspection.Problems;
import huanzhi.inspection.InspectionSource;
import huanzhi.inspection.Inspections;
import huanzhi.officer.Officer;
import huanzhi.officer.Officers;
import huanzhi.plan.PlanLink;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A year in which every fourth enterprise of a big register was inspected once, and every eighth twice.
final class BigYear {

    private static final int ONCE = 4;
    private static final int TWICE = 8;

    private BigYear() {}

    static void inspect(Office office) {
        var rows = office.register().rows();
        office.database().transact("登记一年的检查", transaction -> {
            var officers = new Officers()
                    .addAll(transaction, List.of(Officer.of("甲", "00000001"), Officer.of("乙", "00000002")));
            var day = transaction.today().withDayOfYear(1);
            var visits = IntStream.range(0, rows.size())
                    .filter(row -> row % ONCE == 0)
                    .boxed()
                    .flatMap(row -> IntStream.of(0, row % TWICE == 0 ? 1 : 0)
                            .distinct()
                            .mapToObj(visit -> new Inspection(
                                    "检查" + row + "-" + visit,
                                    rows.get(row).id(),
                                    InspectionSource.ROUTINE,
                                    true,
                                    day,
                                    "",
                                    "",
                                    "",
                                    new Problems(0, 0),
                                    Handling.NOTHING_FOUND,
                                    officers,
                                    Optional.empty(),
                                    "",
                                    PlanLink.UNSAID)))
                    .toList();
            return new Inspections().addAll(transaction, visits);
        });
    }
}
