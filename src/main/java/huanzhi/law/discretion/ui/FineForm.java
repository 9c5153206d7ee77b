package huanzhi.law.discretion.ui;

import huanzhi.base.Money;
import huanzhi.base.PinyinInitials;
import huanzhi.base.RecordKey;
import huanzhi.base.Text;
import huanzhi.law.Violation;
import huanzhi.law.discretion.AdjustmentRule;
import huanzhi.law.discretion.FineDesk;
import huanzhi.law.discretion.Subject;
import huanzhi.law.discretion.Subjects;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Candidate;
import huanzhi.ui.form.Field;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.form.RecordSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The fields above the tables; picking a case fills in what the records know of it.
final class FineForm {

    private static final int MOST_CASES = 50;

    private final FineDesk desk;
    private final Field<RecordKey> record;
    private final Field<Violation> violation;
    private final Field<LocalDate> lastDay;
    private final Field<LocalDate> decidedOn;
    private final Field<Money> base;
    private final Field<Optional<AdjustmentRule>> adjustment;
    private final Field<Integer> percent;
    private final Field<String> ground;
    private final Field<Money> least;
    private final Field<Money> most;
    private final Form<FineInputs> form;

    FineForm(Kit kit, FineDesk desk) {
        this.desk = desk;
        var law = desk.discretion().law();
        var builder = new FormBuilder(kit);
        record = builder.pickOne("案件", source(desk.subjects()), it -> it.hint("从案件取当事人、违法行为、日期、违法次数和投诉；可以不填"));
        violation = builder.searchable(
                "违法行为", law.violations(), each -> each.number() + " " + each.name(), it -> it.hint("不填时可以任选一张裁量表"));
        lastDay = builder.date("行为终了日", it -> it.hint("持续的行为写终了日，适用哪部法律由它决定"));
        decidedOn = builder.date("决定日期", it -> it.joins("决定").value(desk.clock().today()));
        base = builder.money("基数", it -> it.hint("按倍数计算时填：总投资额、处置费用、违法所得"));
        adjustment = builder.oneOf(
                "调节",
                Stream.concat(
                                Stream.of(Optional.<AdjustmentRule>empty()),
                                desk.discretion().adjustments().stream().map(Optional::of))
                        .toList(),
                rule -> rule.map(FineForm::words).orElse("不调节"),
                it -> it.value(Optional.of(Optional.empty())));
        percent = builder.wholeNumber("幅度", it -> it.joins("百分点"));
        ground = builder.text("调节理由", it -> it.hint("从重、从轻、减轻、顶格须写明理由，并经集体审议"));
        least = builder.money("法定最低额", it -> it.hint("不选违法行为而用表12-3、表13时填"));
        most = builder.money("法定最高额", it -> it.joins("至").hint("不选违法行为而用表12-3、表13时填"));
        form = builder.yields(this::inputs);
        record.onChange(this::fill);
    }

    Form<FineInputs> form() {
        return form;
    }

    /// As if the clerk had picked it.
    void pick(RecordKey key) {
        record.show(key);
        fill();
    }

    void pick(Violation picked, LocalDate actEnd) {
        lastDay.show(actEnd);
        violation.show(picked);
    }

    FineInputs inputs() {
        return new FineInputs(
                record.readable(),
                violation.readable(),
                lastDay.readable(),
                decidedOn.readable(),
                base.readable().filter(sum -> !sum.isZero()),
                adjustment.readable().flatMap(rule -> rule),
                percent.readable(),
                ground.readable().orElse(""),
                least.readable(),
                most.readable());
    }

    private void fill() {
        record.readable().flatMap(desk.subjects()::find).ifPresent(this::fill);
    }

    private void fill(Subject subject) {
        lastDay.show(subject.actEnd());
        decidedOn.show(subject.decidedOn().orElse(desk.clock().today()));
        desk.discretion().law().violation(subject.violation()).ifPresentOrElse(violation::show, violation::clear);
    }

    private static String words(AdjustmentRule rule) {
        return rule.direction() == AdjustmentRule.Direction.TOP
                ? rule.name() + "（按法定最高额）"
                : rule.name() + "（法定最高额的 " + rule.most() + "% 以内）";
    }

    private static RecordSource<RecordKey> source(Subjects subjects) {
        return new RecordSource<>(
                key -> key.table() + "/" + key.id(),
                text -> new RecordKey(
                        text.substring(0, text.indexOf('/')), Long.parseLong(text.substring(text.indexOf('/') + 1))),
                typed -> search(subjects, Text.clean(typed)),
                key -> subjects.all().stream()
                        .filter(known -> known.key().equals(key))
                        .findFirst()
                        .map(FineForm::candidate)
                        .orElse(new Candidate<>(key, "（已删除的案件）", "")),
                Optional.empty());
    }

    private static List<Candidate<RecordKey>> search(Subjects subjects, String typed) {
        return subjects.all().stream()
                .filter(known -> Text.clean(known.name() + known.detail()).contains(typed)
                        || PinyinInitials.of(known.name()).contains(typed.toLowerCase()))
                .limit(MOST_CASES)
                .map(FineForm::candidate)
                .toList();
    }

    private static Candidate<RecordKey> candidate(Subjects.Known known) {
        return new Candidate<>(known.key(), known.name(), known.detail());
    }
}
