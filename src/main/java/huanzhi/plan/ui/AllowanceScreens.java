package huanzhi.plan.ui;

import huanzhi.base.RecordKey;
import huanzhi.plan.CapAllowance;
import huanzhi.plan.CapAllowanceId;
import huanzhi.plan.CapReasons;
import huanzhi.plan.CapReasons.CapReason;
import huanzhi.plan.FrequencyCap;
import huanzhi.register.EnterpriseId;
import huanzhi.sheet.ui.Desk;
import huanzhi.store.ui.ColumnWords;
import huanzhi.store.ui.RecordAccess;
import huanzhi.store.ui.RecordPages;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.form.RecordSource;
import java.util.ArrayList;
import java.util.Optional;

/// 频次放行: what the head lets pass at the cap, with the paper that says so as an attachment.
final class AllowanceScreens {

    static final String TABLE = "cap_allowance";

    private final Desk desk;
    private final RecordSource<EnterpriseId> enterprises;
    private final RecordPages<CapAllowanceId, CapAllowance> pages;

    AllowanceScreens(Desk desk, FrequencyCap cap, RecordSource<EnterpriseId> enterprises) {
        this.desk = desk;
        this.enterprises = enterprises;
        this.pages = new RecordPages<>(
                desk.kit(),
                desk.database(),
                "频次放行",
                new RecordAccess<>(
                        id -> new RecordKey(TABLE, id.value()),
                        allowance -> allowance.allowedOn() + " " + allowance.reason(),
                        cap::find,
                        cap::allow,
                        cap::change,
                        cap::remove),
                old -> form(old, old.map(CapAllowance::enterprise)),
                new ColumnWords(TABLE)
                        .record("enterprise_id", "企业", enterprises)
                        .text("allowed_on", "放行日期")
                        .text("reason", "放行理由")
                        .text("explanation", "具体情况")
                        .text("allowed_by", "批准人"));
    }

    void add(EnterpriseId enterprise) {
        pages.add(form(Optional.empty(), Optional.of(enterprise)), saved -> {});
    }

    void open(CapAllowanceId id) {
        pages.open(id);
    }

    private Form<CapAllowance> form(Optional<CapAllowance> old, Optional<EnterpriseId> enterprise) {
        var form = new FormBuilder(desk.kit());
        form.section("频次放行", "达到年度频次上限以后还要检查的，由负责人写明理由放行，一条放行一次；批示可以作为附件。");
        var firm = form.pickOne("企业", enterprises, it -> it.required("请选择企业").value(enterprise));
        var day = form.date(
                "放行日期",
                it -> it.required()
                        .value(old.map(CapAllowance::allowedOn)
                                .orElseGet(desk.kit().clock()::today)));
        var words =
                new ArrayList<>(CapReasons.all().stream().map(CapReason::word).toList());
        old.map(CapAllowance::reason).filter(reason -> !words.contains(reason)).ifPresent(words::add);
        var reason = form.oneOf(
                "放行理由",
                words,
                word -> word,
                it -> it.required("请从理由清单里选择").wide().value(old.map(CapAllowance::reason)));
        var by = form.text("批准人", it -> it.required("请填写负责人姓名").value(old.map(CapAllowance::allowedBy)));
        var explanation = form.longText("具体情况", it -> it.wide().lines(2).value(old.map(CapAllowance::explanation)));
        return form.yields(() -> new CapAllowance(firm.get(), day.get(), reason.get(), explanation.get(), by.get()));
    }
}
