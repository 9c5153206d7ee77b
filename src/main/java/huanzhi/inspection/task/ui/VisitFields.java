package huanzhi.inspection.task.ui;

import huanzhi.inspection.task.Rating;
import huanzhi.inspection.task.Span;
import huanzhi.inspection.task.Visit;
import huanzhi.inspection.task.Visit.Code;
import huanzhi.inspection.task.Visit.SitePerson;
import huanzhi.ui.form.Field;
import huanzhi.ui.form.FormBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// The part of a task's form about what happened on the spot.
final class VisitFields {

    private final Field<LocalDate> day;
    private final Field<LocalTime> entered;
    private final Field<LocalTime> left;
    private final Field<String> code;
    private final Field<LocalTime> shown;
    private final Field<String> place;
    private final Field<String> person;
    private final Field<String> post;
    private final Field<String> phone;
    private final Field<Rating> rating;
    private final Field<String> unsigned;
    private final Field<String> findings;

    VisitFields(FormBuilder form, Optional<Visit> old) {
        var known = old.orElse(Visit.NONE);
        form.section("现场", "时刻可写 930、9:30；检查情况可以从检查单带出，只写看到的，不写推断和结论；文件名含“平面图”的图片附件印成勘察平面图。");
        day = form.date("实际检查日期", it -> it.value(known.on()));
        entered = form.time("进入时刻", it -> it.value(known.stay().from()));
        left = form.time("离开时刻", it -> it.joins("离开").value(known.stay().until()));
        code = form.text("检查码编号", it -> it.value(known.code().number()));
        shown = form.time("亮码时刻", it -> it.value(known.code().shownAt()));
        place = form.text("检查地点", it -> it.wide().value(known.place()));
        person = form.text("现场负责人", it -> it.value(known.person().name()));
        post = form.text("负责人职务", it -> it.value(known.person().post()));
        phone = form.text("负责人电话", it -> it.value(known.person().phone()));
        rating = form.choice("企业评价", Rating.class, it -> it.required("请选择").value(known.rating()));
        findings = form.longText("检查情况", it -> it.wide().lines(6).value(known.findings()));
        unsigned = form.text("未签字的原因", it -> it.wide().hint("当事人签了字的留空").value(known.unsignedReason()));
    }

    Visit get() {
        return new Visit(
                day.value(),
                new Span(entered.value(), left.value()),
                new Code(code.get(), shown.value()),
                place.get(),
                new SitePerson(person.get(), post.get(), phone.get()),
                rating.get(),
                unsigned.get(),
                findings.get());
    }
}
