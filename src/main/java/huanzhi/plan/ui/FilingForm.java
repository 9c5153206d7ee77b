package huanzhi.plan.ui;

import huanzhi.plan.Adjustment;
import huanzhi.plan.InspectionPlan;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.form.RowsOf;
import java.util.Optional;

/// A year's plan as a whole: approval, filing with both bodies, publication, adjustments.
final class FilingForm {

    private final Kit kit;

    FilingForm(Kit kit) {
        this.kit = kit;
    }

    Form<InspectionPlan> of(InspectionPlan old) {
        var form = new FormBuilder(kit);
        form.section(old.year() + " 年检查计划", "年度计划经批准，在 " + old.fileBy() + " 前报县司法局和市级主管部门备案，并向社会公示。");
        var number = form.text("计划文号", it -> it.value(old.number()));
        var approver = form.text("批准人", it -> it.value(old.approver()));
        var approved = form.date("批准日期", it -> it.value(old.approvedOn()));
        var justice = form.date("报县司法局", it -> it.hint("备案日期").value(old.filedWithJusticeOn()));
        var superior = form.date("报市级部门", it -> it.hint("备案日期").value(old.filedWithSuperiorOn()));
        var published = form.date("公示日期", it -> it.value(old.publishedOn()));
        var address = form.text("公示网址", it -> it.wide().value(old.publishedAt()));
        var adjustments = form.rows(
                "调整",
                new RowsOf<>(
                        "调整", each -> each.adjustedOn() + " " + each.content() + "：" + each.reason(), this::adjustment),
                it -> it.value(old.adjustments()));
        var note = form.longText("备注", it -> it.wide().lines(2).value(old.note()));
        return form.yields(() -> new InspectionPlan(
                old.year(),
                number.get(),
                approver.get(),
                approved.value(),
                justice.value(),
                superior.value(),
                published.value(),
                address.get(),
                adjustments.get(),
                note.get()));
    }

    private Form<Adjustment> adjustment(Optional<Adjustment> old) {
        var form = new FormBuilder(kit);
        form.section("", "备案以后增减事项、改月份、改家数，都要写明原因。");
        var day = form.date(
                "调整日期",
                it -> it.required()
                        .value(old.map(Adjustment::adjustedOn)
                                .orElseGet(() -> kit.clock().today())));
        var content = form.text("调整内容", it -> it.required().value(old.map(Adjustment::content)));
        var reason = form.longText("调整原因", it -> it.required().value(old.map(Adjustment::reason)));
        return form.yields(() -> new Adjustment(day.get(), content.get(), reason.get()));
    }
}
