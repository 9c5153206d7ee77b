package huanzhi.inspection.task.ui;

import huanzhi.inspection.task.Preparation;
import huanzhi.ui.form.Field;
import huanzhi.ui.form.FormBuilder;
import java.time.LocalDate;
import java.util.Optional;

/// The part of a task's form about what is settled before anyone goes.
final class PreparationFields {

    private final Field<String> approver;
    private final Field<LocalDate> approved;
    private final Field<String> ground;
    private final Field<LocalDate> notified;
    private final Field<String> capReason;
    private final Field<String> helpers;

    PreparationFields(FormBuilder form, Optional<Preparation> old) {
        form.section("审批和通知", "检查必审批、必通知；不预先通知的写明依据，达到频次上限的写明理由，都由负责人批准。");
        approver = form.text("批准人", it -> it.value(old.map(Preparation::approver)));
        approved = form.date("审批日期", it -> it.value(old.flatMap(Preparation::approvedOn)));
        notified = form.date("通知日期", it -> it.value(old.flatMap(Preparation::notifiedOn)));
        helpers = form.text("协助人员", it -> it.hint("姓名，用顿号分隔；不得单独检查").value(old.map(Preparation::helpers)));
        ground = form.text("不通知依据", it -> it.wide().hint("预先通知的留空").value(old.map(Preparation::unannouncedGround)));
        capReason = form.text(
                "超频理由",
                it -> it.wide().hint("如 投诉转办、数据异常、信用差、企业申请、情况紧急；没有超出的留空").value(old.map(Preparation::capReason)));
    }

    Preparation get() {
        return new Preparation(
                approver.get(), approved.value(), capReason.get(), ground.get(), notified.value(), helpers.get());
    }
}
