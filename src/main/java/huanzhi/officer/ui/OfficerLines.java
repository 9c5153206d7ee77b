package huanzhi.officer.ui;

import huanzhi.officer.Leave;
import huanzhi.officer.LeaveKind;
import huanzhi.officer.Recusal;
import huanzhi.officer.RecusalReason;
import huanzhi.officer.Training;
import huanzhi.register.EnterpriseId;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.form.RecordSource;
import huanzhi.ui.form.RowsOf;
import java.util.Optional;

/// The lists inside an officer's form: leave, recusals and trainings, each with a small form of its own.
final class OfficerLines {

    private final Kit kit;
    private final RecordSource<EnterpriseId> enterprises;

    OfficerLines(Kit kit, RecordSource<EnterpriseId> enterprises) {
        this.kit = kit;
        this.enterprises = enterprises;
    }

    RowsOf<Leave> leaves() {
        return new RowsOf<>("请假或者借调", Leave::words, this::leave);
    }

    RowsOf<Recusal> recusals() {
        return new RowsOf<>("回避单位", this::words, this::recusal);
    }

    RowsOf<Training> trainings() {
        return new RowsOf<>("培训记录", Training::words, this::training);
    }

    private String words(Recusal recusal) {
        return enterprises.describe().apply(recusal.enterprise()).name() + "，" + recusal.words();
    }

    private Form<Leave> leave(Optional<Leave> old) {
        var form = new FormBuilder(kit);
        form.section("", "最后一天还没有定的留空。");
        var kind = form.choice("事由", LeaveKind.class, it -> it.required("请选择").value(old.map(Leave::kind)));
        var first = form.date("第一天", it -> it.required().value(old.map(Leave::firstDay)));
        var last = form.date("最后一天", it -> it.value(old.flatMap(Leave::lastDay)));
        return form.yields(() -> new Leave(kind.get(), first.get(), last.value()));
    }

    private Form<Recusal> recusal(Optional<Recusal> old) {
        var form = new FormBuilder(kit);
        form.section("", "有利害关系的企业不派这名人员去。");
        var enterprise =
                form.pickOne("企业", enterprises, it -> it.required("请选择企业").value(old.map(Recusal::enterprise)));
        var reason = form.choice(
                "回避事由", RecusalReason.class, it -> it.required("请选择").value(old.map(Recusal::reason)));
        var detail = form.text("具体情况", it -> it.value(old.map(Recusal::detail)));
        return form.yields(() -> new Recusal(enterprise.get(), reason.get(), detail.get()));
    }

    private Form<Training> training(Optional<Training> old) {
        var form = new FormBuilder(kit);
        form.section("", "集中学习、网络学习、外出培训都记学时。");
        var day = form.date(
                "培训日期",
                it -> it.required()
                        .value(old.map(Training::heldOn)
                                .or(() -> Optional.of(kit.clock().today()))));
        var theme = form.text("主题", it -> it.required().value(old.map(Training::theme)));
        var hours = form.parsed(
                "学时", Training::hours, Training::plain, it -> it.required().value(old.map(Training::hours)));
        return form.yields(() -> new Training(day.get(), theme.get(), hours.get()));
    }
}
