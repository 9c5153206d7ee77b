package huanzhi.sheet;

import huanzhi.base.CreditCode;
import huanzhi.base.Labelled;
import huanzhi.base.Money;
import huanzhi.base.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A ledger of fines with a field of every kind, for the tests of this room.
final class FineLedger implements ImportSpec<FineLedger.Fine> {

    static final ImportField NAME = ImportField.required("单位名称", "按营业执照", "企业名称", "当事人");
    static final ImportField CODE = ImportField.optional("统一社会信用代码", "18 位", "信用代码");
    static final ImportField DECIDED = ImportField.required("决定日期", "如 2024-3-5", "处罚决定日期");
    static final ImportField FINE = ImportField.optional("罚款金额（元）", "表头写万元即按万元", "罚款");
    static final ImportField STAFF = ImportField.optional("执法人员数", "", "出动人次");
    static final ImportField PAID = ImportField.optional("是否缴清", "是或者否");
    static final ImportField STATE = ImportField.optional("执行情况", "", "执行");
    static final ImportField OFFICERS = ImportField.optional("办案人员", "以顿号分隔");

    @Override
    public String title() {
        return "罚款台账";
    }

    @Override
    public List<ImportField> fields() {
        return List.of(NAME, CODE, DECIDED, FINE, STAFF, PAID, STATE, OFFICERS);
    }

    @Override
    public Fine read(ImportRow row) {
        return new Fine(
                row.text(NAME),
                row.creditCode(CODE),
                row.requiredDate(DECIDED),
                row.money(FINE),
                row.count(STAFF),
                row.yes(PAID),
                row.choice(STATE, State.class, State.OPEN),
                row.texts(OFFICERS));
    }

    @Override
    public List<ImportKey> keys(Fine fine) {
        return fine.code().map(code -> new ImportKey(CODE, code.value())).stream()
                .toList();
    }

    enum State implements Labelled {
        OPEN("未执行"),
        DONE("已执行");

        private final String label;

        State(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    record Fine(
            String name,
            Optional<CreditCode> code,
            LocalDate decidedOn,
            Money fine,
            int staff,
            boolean paid,
            State state,
            List<String> officers) {

        Fine {
            if (fine.isZero() && paid) {
                throw new Refusal("单位“" + name + "”没有罚款却已缴清，请核对罚款金额。");
            }
        }
    }
}
