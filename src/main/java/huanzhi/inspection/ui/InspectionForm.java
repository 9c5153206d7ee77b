package huanzhi.inspection.ui;

import huanzhi.inspection.Handling;
import huanzhi.inspection.Inspection;
import huanzhi.inspection.Inspection.Problems;
import huanzhi.inspection.InspectionSource;
import huanzhi.officer.OfficerId;
import huanzhi.plan.PlanLink;
import huanzhi.plan.PlanMatterId;
import huanzhi.register.EnterpriseId;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.form.RecordSource;
import java.util.Optional;

/// Everything about one inspection, to be filled in.
final class InspectionForm {

    private final Kit kit;
    private final RecordSource<EnterpriseId> enterprises;
    private final RecordSource<OfficerId> officers;
    private final RecordSource<PlanMatterId> plan;

    InspectionForm(
            Kit kit,
            RecordSource<EnterpriseId> enterprises,
            RecordSource<OfficerId> officers,
            RecordSource<PlanMatterId> plan) {
        this.kit = kit;
        this.plan = plan;
        this.enterprises = enterprises;
        this.officers = officers;
    }

    Form<Inspection> of(Optional<Inspection> old) {
        return of(old, old.map(Inspection::enterprise));
    }

    /// An empty one for an enterprise that is already known.
    Form<Inspection> about(EnterpriseId enterprise) {
        return of(Optional.empty(), Optional.of(enterprise));
    }

    private Form<Inspection> of(Optional<Inspection> old, Optional<EnterpriseId> about) {
        var form = new FormBuilder(kit);
        form.section("检查", "行政检查不得少于两名执法人员（行政处罚法第四十二条）。");
        var enterprise = form.pickOne(
                "被检查单位", enterprises, it -> it.required("请从名录库中选择").wide().value(about));
        var source = form.choice(
                "检查来源", InspectionSource.class, it -> it.required("请选择").value(old.map(Inspection::source)));
        var day = form.date(
                "检查日期",
                it -> it.required()
                        .value(old.map(Inspection::inspectedOn)
                                .or(() -> Optional.of(kit.clock().today()))));
        var crew = form.pickMany(
                "执法人员", officers, it -> it.required("请选择两名以上").wide().value(old.map(Inspection::officers)));
        var place = form.text("检查地点", it -> it.value(old.map(Inspection::place)));
        var onSite = form.yesNo(
                "检查方式", "现场检查", it -> it.value(old.map(Inspection::onSite).orElse(true)));
        var matters = form.text("检查事项", it -> it.wide().hint("照双随机事项清单或者检查方案填写").value(old.map(Inspection::matters)));
        var planned = form.pickMany(
                "计划事项",
                plan,
                it -> it.wide()
                        .hint("实施年度计划的选上；不选也没有写理由的，按来源和月份计入计划完成情况")
                        .value(old.map(each -> each.plan().matters())));
        var outside = form.text(
                "计划外理由", it -> it.wide().value(old.map(each -> each.plan().outside())));

        form.section("结果", "结果在检查结束后依法公示。");
        var findings = form.longText("检查情况", it -> it.wide().lines(5).value(old.map(Inspection::findings)));
        var found = form.wholeNumber(
                "发现问题",
                it -> it.hint("个数，没有的不填").value(old.map(each -> each.problems().found())));
        var fixed = form.wholeNumber(
                "完成整改",
                it -> it.joins("完成整改").value(old.map(each -> each.problems().fixed())));
        var handling = form.choice(
                "处理结果",
                Handling.class,
                it -> it.required("请选择").value(old.map(Inspection::handling).orElse(Handling.NOTHING_FOUND)));
        var published = form.date("公示日期", it -> it.value(old.flatMap(Inspection::publishedOn)));
        var number = form.text("检查编号", it -> it.hint("留空由程序按年度编号").value(old.map(Inspection::number)));
        var note = form.longText("备注", it -> it.wide().lines(2).value(old.map(Inspection::note)));

        return form.yields(() -> new Inspection(
                number.get(),
                enterprise.get(),
                source.get(),
                onSite.get(),
                day.get(),
                place.get(),
                matters.get(),
                findings.get(),
                new Problems(found.orElse(0), fixed.orElse(0)),
                handling.get(),
                crew.get(),
                published.value(),
                note.get(),
                new PlanLink(planned.get(), outside.get())));
    }
}
