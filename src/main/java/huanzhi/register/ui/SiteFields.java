package huanzhi.register.ui;

import huanzhi.register.Coordinates;
import huanzhi.register.Industry;
import huanzhi.register.Site;
import huanzhi.register.code.Code;
import huanzhi.register.code.CodeList;
import huanzhi.ui.form.FormBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Where an enterprise is and what it does.
final class SiteFields {

    private SiteFields() {}

    static Supplier<Site> in(FormBuilder form, Site old) {
        var town = form.text("乡镇", it -> it.value(old.town()));
        var park = form.text("园区", it -> it.value(old.park()));
        var coordinates = form.parsed(
                "经纬度",
                Coordinates::parse,
                Coordinates::text,
                it -> it.hint("经度，纬度，如 110.123456，28.654321").value(old.coordinates()));
        var registered = form.text("注册地址", it -> it.wide().value(old.registeredAddress()));
        var production = form.text("生产地址", it -> it.wide().value(old.productionAddress()));
        return () -> new Site(registered.get(), production.get(), town.get(), park.get(), coordinates.value());
    }

    /// A chosen industry fills its code and its name, which may then be worded otherwise.
    static Supplier<Industry> in(FormBuilder form, OfferedCodes codes, Industry old) {
        var known = codes.of(CodeList.INDUSTRY);
        var code = form.text("行业代码", it -> it.hint("GB/T 4754 小类，四位").value(old.code()));
        var name = form.text("行业名称", it -> it.hint("填了代码自动带出").value(old.name()));
        code.onChange(() ->
                named(known, code.get()).filter(found -> name.get().isEmpty()).ifPresent(name::show));
        var scale = form.text("规模", it -> it.hint("如 年产 3 万吨，或者 小型").value(old.scale()));
        var started = form.date("投产日期", it -> it.value(old.startedOn()));
        return () -> new Industry(code.get(), name.get(), scale.get(), started.value());
    }

    private static Optional<String> named(List<Code> known, String code) {
        return known.stream()
                .filter(each -> each.code().equals(code.strip()))
                .map(Code::name)
                .findFirst();
    }
}
