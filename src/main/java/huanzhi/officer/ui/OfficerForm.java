package huanzhi.officer.ui;

import huanzhi.officer.Certification;
import huanzhi.officer.Duty;
import huanzhi.officer.Gender;
import huanzhi.officer.Officer;
import huanzhi.officer.ReviewTerm;
import huanzhi.officer.Speciality;
import huanzhi.officer.Staffing;
import huanzhi.register.EnterpriseId;
import huanzhi.ui.Badge;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.form.RecordSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Supplier;

/// Everything about one officer, to be filled in.
final class OfficerForm {

    private final Kit kit;
    private final OfficerLines lines;
    private final Supplier<ReviewTerm> reviews;

    OfficerForm(Kit kit, RecordSource<EnterpriseId> enterprises, Supplier<ReviewTerm> reviews) {
        this.reviews = reviews;
        this.kit = kit;
        this.lines = new OfficerLines(kit, enterprises);
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
        form.section("执法人员", "在编在岗、持有效执法证的人员参加随机抽取，人员比也按他们算。");
        var name = form.text("姓名", it -> it.required("请填写执法人员姓名").value(called));
        var duty = form.choice(
                "在岗状态",
                Duty.class,
                it -> it.required("请选择").value(old.map(Officer::duty).orElse(Duty.ON_DUTY)));
        var staffing = staffing(form, old.map(Officer::staffing).orElse(Staffing.USUAL));
        var department = form.text("股室", it -> it.value(old.map(Officer::department)));
        var post = form.text("职务", it -> it.value(old.map(Officer::post)));
        var phone = form.text("联系电话", it -> it.value(old.map(Officer::phone)));
        var joined = form.date("入职日期", it -> it.hint("满一年的可以带队").value(old.flatMap(Officer::joinedOn)));
        var written = old.map(Officer::speciality).orElse("");
        var specialities =
                form.several("专业特长", Speciality.class, it -> it.wide().value(Speciality.in(written)));
        var others = form.text("其他特长", it -> it.value(Speciality.others(written)));
        form.section("执法证", "过期的人员不能参加抽取、检查和在文书上签名；到期前 90 天、30 天各提醒一次。");
        var certificate = form.text("执法证号", it -> it.required("请对照执法证填写").value(old.map(Officer::certificateNumber)));
        var expires = form.date("有效期至", it -> it.value(old.flatMap(Officer::certificateExpiresOn)));
        var certification = certification(form, old.map(Officer::certification).orElse(Certification.UNSAID));
        form.section("请假、回避、培训", "请假和借调的日子不参加抽取；回避的企业永远不派；学时按年合计。");
        var leaves = form.rows("请假和借调", lines.leaves(), it -> it.value(old.map(Officer::leaves)));
        var recusals = form.rows("回避单位", lines.recusals(), it -> it.value(old.map(Officer::recusals)));
        var trainings = form.rows("培训", lines.trainings(), it -> it.value(old.map(Officer::trainings)));
        var note = form.longText("备注", it -> it.wide().lines(2).value(old.map(Officer::note)));
        return form.yields(() -> new Officer(
                name.get(),
                department.get(),
                post.get(),
                certificate.get(),
                expires.value(),
                Speciality.written(specialities.get(), others.get()),
                duty.get(),
                phone.get(),
                joined.value(),
                note.get(),
                certification.get(),
                staffing.get(),
                leaves.get(),
                recusals.get(),
                trainings.get()));
    }

    private static Supplier<Staffing> staffing(FormBuilder form, Staffing old) {
        var gender = form.choice("性别", Gender.class, it -> it.value(old.gender()));
        var born = form.parsed(
                "出生年月",
                Staffing::month,
                YearMonth::toString,
                it -> it.hint("如 1985-03").value(old.born()));
        var staffed = form.yesNo("编制", "在编人员", it -> it.value(old.staffed()));
        var drawable = form.yesNo("随机抽取", "列入双随机执法人员库", it -> it.value(old.drawable()));
        return () -> new Staffing(gender.orElse(Gender.UNSAID), born.value(), staffed.get(), drawable.get());
    }

    private Supplier<Certification> certification(FormBuilder form, Certification old) {
        var issuer = form.text("发证机关", it -> it.value(old.issuer()));
        var issued = form.date("发证日期", it -> it.value(old.issuedOn()));
        var checked = form.date("最近年审", it -> it.value(old.checkedOn()));
        var term = reviews.get();
        Runnable tell = () -> checked.remark(term.lastDay(issued.readable(), checked.readable())
                .map(this::held)
                .orElse(""));
        issued.onChange(tell);
        checked.onChange(tell);
        tell.run();
        return () -> new Certification(issuer.get(), issued.value(), checked.value());
    }

    private String held(LocalDate lastDay) {
        var today = kit.clock().today();
        return "年审有效至 " + lastDay + "，" + Badge.untilDue(lastDay, today).word();
    }
}
