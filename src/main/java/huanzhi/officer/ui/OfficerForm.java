package huanzhi.officer.ui;

import huanzhi.officer.Duty;
import huanzhi.officer.Officer;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import java.util.Optional;

/// Everything about one officer, to be filled in.
final class OfficerForm {

    private final Kit kit;

    OfficerForm(Kit kit) {
        this.kit = kit;
    }

    Form<Officer> of(Optional<Officer> old) {
        return of(old, old.map(Officer::name).orElse(""));
    }

    /// An empty one but for the name.
    Form<Officer> named(String name) {
        return of(Optional.empty(), name);
    }

    private Form<Officer> of(Optional<Officer> old, String called) {
        var form = new FormBuilder(kit);
        form.section("执法人员", "执法证过期的人员在检查和案件里会被提示。");
        var name = form.text("姓名", it -> it.required("请填写执法人员姓名").value(called));
        var duty = form.choice(
                "在岗状态",
                Duty.class,
                it -> it.required("请选择").value(old.map(Officer::duty).orElse(Duty.ON_DUTY)));
        var certificate = form.text("执法证号", it -> it.required("请对照执法证填写").value(old.map(Officer::certificateNumber)));
        var expires = form.date("有效期至", it -> it.value(old.flatMap(Officer::certificateExpiresOn)));
        var department = form.text("股室", it -> it.value(old.map(Officer::department)));
        var post = form.text("职务", it -> it.value(old.map(Officer::post)));
        var speciality = form.text("专业特长", it -> it.hint("如 水、大气、危废，双随机分组时用").value(old.map(Officer::speciality)));
        var phone = form.text("联系电话", it -> it.value(old.map(Officer::phone)));
        var joined = form.date("入职日期", it -> it.value(old.flatMap(Officer::joinedOn)));
        var note = form.longText("备注", it -> it.wide().lines(2).value(old.map(Officer::note)));
        return form.yields(() -> new Officer(
                name.get(),
                department.get(),
                post.get(),
                certificate.get(),
                expires.value(),
                speciality.get(),
                duty.get(),
                phone.get(),
                joined.value(),
                note.get()));
    }
}
