package huanzhi.register.ui;

import huanzhi.base.CreditCode;
import huanzhi.register.Enterprise;
import huanzhi.register.Listing;
import huanzhi.register.Operation;
import huanzhi.register.OperationState;
import huanzhi.register.People;
import huanzhi.register.code.CodeService;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import java.util.Optional;
import java.util.function.Supplier;

/// Everything about one enterprise, to be filled in.
final class EnterpriseForm {

    private final Kit kit;
    private final OfferedCodes codes;

    EnterpriseForm(Kit kit, CodeService codes) {
        this.kit = kit;
        this.codes = new OfferedCodes(codes);
    }

    Form<Enterprise> of(Optional<Enterprise> old) {
        return of(old, old.map(Enterprise::name).orElse(""));
    }

    /// An empty one but for the name.
    Form<Enterprise> named(String name) {
        return of(Optional.empty(), name);
    }

    private Form<Enterprise> of(Optional<Enterprise> known, String called) {
        var old = known.orElseGet(() -> Enterprise.named("新企业"));
        var form = new FormBuilder(kit);
        form.section("基本信息", "名称和代码与营业执照一字不差，文书和台账都从这里取；改名称、改地址，原来的自动留在沿革里。");
        var name = form.text("单位名称", it -> it.required("请按营业执照填写").wide().value(called));
        var code = form.parsed(
                "信用代码",
                CreditCode::new,
                CreditCode::value,
                it -> it.hint("18 位，末位为校验码").value(old.creditCode()));
        var former = form.text("曾用名", it -> it.hint("改名时自动填上原来的名称").value(old.formerName()));
        var people = people(form, old.people());
        var site = SiteFields.in(form, old.site());
        var industry = SiteFields.in(form, codes, old.industry());

        form.section("监管", "监管类别决定双随机抽查的比例；按标准定的随保存算出理由，自己选的写明理由。");
        var state = state(form, old.state());
        var oversight = OversightFields.in(form, codes, old.oversight());
        var listing = listing(form, old.listing());

        form.section("许可和环评", "许可到期前 60 日提出延续；执行报告的期限由管理类别和发证日期推出。");
        var permit = PermitFields.in(form, old.permit());
        var profile = PermitFields.in(form, codes, old.profile());
        var note = form.longText("备注", it -> it.wide().lines(2).value(old.note()));

        return form.yields(() -> new Enterprise(
                name.get(),
                code.value(),
                former(known, name.get(), former.get()),
                people.get(),
                site.get(),
                industry.get(),
                state.get(),
                oversight.get(),
                permit.get(),
                profile.get(),
                listing.get(),
                note.get()));
    }

    /// The old name, where a new one was entered and nothing was said of the one before.
    private static String former(Optional<Enterprise> known, String name, String former) {
        return known.filter(before ->
                        !before.name().equals(name) && before.formerName().equals(former))
                .map(Enterprise::name)
                .orElse(former);
    }

    private static Supplier<People> people(FormBuilder form, People old) {
        var legalPerson = form.text("法定代表人", it -> it.value(old.legalPerson()));
        var contact = form.text("环保联系人", it -> it.value(old.contact()));
        var phone = form.text("联系电话", it -> it.value(old.phone()));
        return () -> new People(legalPerson.get(), contact.get(), phone.get());
    }

    private static Supplier<OperationState> state(FormBuilder form, OperationState old) {
        var operation =
                form.choice("生产状态", Operation.class, it -> it.required("请选择").value(old.operation()));
        var since = form.date("自", it -> it.joins("自").hint("状态变了而没写的，为保存当日").value(old.since()));
        var note = form.text("状态说明", it -> it.hint("如 每年 11 月至次年 3 月生产").value(old.note()));
        return () -> new OperationState(operation.get(), since.value(), note.get());
    }

    private static Supplier<Listing> listing(FormBuilder form, Listing old) {
        var listed = form.date("入库日期", it -> it.value(old.listedOn()));
        var ground = form.text("入库依据", it -> it.value(old.ground()));
        var left = form.date("退出日期", it -> it.hint("自这一天起不再进入抽查对象").value(old.leftOn()));
        var reason = form.text("退出原因", it -> it.value(old.reason()));
        return () -> new Listing(listed.value(), ground.get(), left.value(), reason.get());
    }
}
