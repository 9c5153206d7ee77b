package huanzhi.register.ui;

import huanzhi.register.Permit;
import huanzhi.register.PermitClass;
import huanzhi.register.Profile;
import huanzhi.register.code.CodeList;
import huanzhi.ui.form.FormBuilder;
import java.util.Optional;
import java.util.function.Supplier;

/// What an enterprise is permitted, and what it was approved for.
final class PermitFields {

    private PermitFields() {}

    static Supplier<Permit> in(FormBuilder form, Permit old) {
        var permitClass = form.choice(
                "许可管理类别", PermitClass.class, it -> it.required("请选择").value(old.permitClass()));
        var number = form.text("排污许可证号", it -> it.hint("登记管理的写登记编号").value(old.number()));
        var issued = form.date("发证日期", it -> it.value(old.issuedOn()));
        var expires = form.date("许可到期", it -> it.hint("到期前 60 日提出延续").value(old.expiresOn()));
        return () -> new Permit(permitClass.get(), number.get(), issued.value(), expires.value());
    }

    static Supplier<Profile> in(FormBuilder form, OfferedCodes codes, Profile old) {
        var kind = form.oneOf(
                "环评类型",
                codes.names(CodeList.ASSESSMENT_KIND, old.assessmentKind()),
                word -> word,
                it -> it.value(Optional.of(old.assessmentKind()).filter(word -> !word.isEmpty())));
        var number = form.text("环评文号", it -> it.value(old.assessmentNumber()));
        var acceptance = form.text("验收情况", it -> it.hint("何时、由谁、文号").value(old.acceptance()));
        var online = form.yesNo("自动监控", "已联网", it -> it.value(old.onlineMonitored()));
        var outlets = form.wholeNumber(
                "排口数", it -> it.value(Optional.of(old.outletCount()).filter(count -> count > 0)));
        var pollutants = form.text("主要污染物", it -> it.hint("以顿号分隔").value(old.pollutants()));
        var radiation = form.text("辐射", it -> it.hint("放射源或者射线装置").value(old.radiation()));
        return () -> new Profile(
                kind.orElse(""),
                number.get(),
                acceptance.get(),
                online.get(),
                outlets.orElse(0),
                pollutants.get(),
                radiation.get());
    }
}
