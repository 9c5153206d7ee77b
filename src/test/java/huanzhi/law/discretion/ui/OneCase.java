package huanzhi.law.discretion.ui;

import huanzhi.base.RecordKey;
import huanzhi.law.Fine;
import huanzhi.law.discretion.History;
import huanzhi.law.discretion.PriorRecord;
import huanzhi.law.discretion.Subject;
import huanzhi.law.discretion.Subjects;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One case with one earlier penalty and one upheld complaint.
final class OneCase implements Subjects {

    static final RecordKey CASE = new RecordKey("enforcement_case", 7);
    static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);

    private static final RecordKey EARLIER = new RecordKey("enforcement_case", 3);
    private static final RecordKey COMPLAINT = new RecordKey("complaint", 1);

    @Override
    public List<Known> all() {
        return List.of(new Known(CASE, "某环立〔2026〕7号 岳水县青砖建材有限公司", "涉嫌超标排放水污染物案"));
    }

    @Override
    public Optional<Subject> find(RecordKey key) {
        return Optional.of(new Subject(
                CASE,
                "某环立〔2026〕7号",
                "涉嫌超标排放水污染物案",
                "岳水县青砖建材有限公司",
                Fine.Payer.UNIT,
                "excess-water",
                LocalDate.of(2026, 1, 5),
                MAY_1,
                MAY_1,
                Optional.empty(),
                "王一、张二"));
    }

    @Override
    public History before(Subject subject, int violationYears, int complaintYears) {
        return new History(
                List.of(new PriorRecord(EARLIER, LocalDate.of(2025, 3, 1), "某环罚〔2025〕3号，2025-03-01 决定")),
                List.of(new PriorRecord(COMPLAINT, LocalDate.of(2026, 2, 2), "投〔2026〕9号，2026-02-02 收件，属实")));
    }
}
