package huanzhi.register.ui;

import huanzhi.base.CreditCode;
import huanzhi.register.Enterprise;
import huanzhi.register.Operation;
import huanzhi.register.Permit;
import huanzhi.register.PermitClass;
import huanzhi.register.Supervision;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import java.util.Optional;

/// Everything about one enterprise, to be filled in.
final class EnterpriseForm {

    private final Kit kit;

    EnterpriseForm(Kit kit) {
        this.kit = kit;
    }

    Form<Enterprise> of(Optional<Enterprise> old) {
        return of(old.orElse(null), old.map(Enterprise::name).orElse(""));
    }

    /// An empty one but for the name.
    Form<Enterprise> named(String name) {
        return of(null, name);
    }

    private Form<Enterprise> of(Enterprise known, String called) {
        var old = Optional.ofNullable(known);
        var permit = old.map(Enterprise::permit).orElse(Permit.NONE);
        var form = new FormBuilder(kit);
        form.section("基本信息", "名称和代码与营业执照一字不差，文书和台账都从这里取。");
        var name = form.text("单位名称", it -> it.required("请按营业执照填写").wide().value(called));
        var code = form.parsed(
                "信用代码",
                CreditCode::new,
                CreditCode::value,
                it -> it.hint("18 位，末位为校验码").value(old.flatMap(Enterprise::creditCode)));
        var former = form.text("曾用名", it -> it.value(old.map(Enterprise::formerName)));
        var legalPerson = form.text("法定代表人", it -> it.value(old.map(Enterprise::legalPerson)));
        var contact = form.text("环保联系人", it -> it.value(old.map(Enterprise::contact)));
        var phone = form.text("联系电话", it -> it.value(old.map(Enterprise::phone)));
        var town = form.text("乡镇", it -> it.value(old.map(Enterprise::town)));
        var registered = form.text("注册地址", it -> it.wide().value(old.map(Enterprise::registeredAddress)));
        var production = form.text("生产地址", it -> it.wide().value(old.map(Enterprise::productionAddress)));

        form.section("监管", "监管类别决定双随机抽查的比例。");
        var operation = form.choice(
                "生产状态",
                Operation.class,
                it -> it.required("请选择").value(old.map(Enterprise::operation).orElse(Operation.RUNNING)));
        var supervision = form.choice(
                "监管类别",
                Supervision.class,
                it -> it.required("请选择").value(old.map(Enterprise::supervision).orElse(Supervision.ORDINARY)));
        var industryCode = form.text("行业代码", it -> it.hint("国民经济行业分类").value(old.map(Enterprise::industryCode)));
        var industry = form.text("行业名称", it -> it.value(old.map(Enterprise::industry)));
        var permitClass = form.choice(
                "许可管理类别", PermitClass.class, it -> it.required("请选择").value(permit.permitClass()));
        var permitNumber = form.text("排污许可证号", it -> it.value(permit.number()));
        var expires = form.date("许可到期", it -> it.hint("到期前 60 日提出延续").value(permit.expiresOn()));
        var rating = form.text("信用等级", it -> it.value(old.map(Enterprise::creditRating)));
        var listed = form.date("入库日期", it -> it.value(old.flatMap(Enterprise::listedOn)));
        var note = form.longText("备注", it -> it.wide().lines(2).value(old.map(Enterprise::note)));

        return form.yields(() -> new Enterprise(
                name.get(),
                code.value(),
                former.get(),
                legalPerson.get(),
                contact.get(),
                phone.get(),
                registered.get(),
                production.get(),
                town.get(),
                industryCode.get(),
                industry.get(),
                operation.get(),
                supervision.get(),
                new Permit(permitClass.get(), permitNumber.get(), expires.value()),
                rating.get(),
                listed.value(),
                note.get()));
    }
}
