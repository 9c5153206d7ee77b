package huanzhi.casefile.ui;

import huanzhi.base.Stored;
import huanzhi.casefile.Party;
import huanzhi.casefile.PartyKind;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.register.RegisterService;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Field;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.form.RecordSource;
import java.util.Optional;

/// The part of a case's form about whom it is against. Picking an enterprise fills in what the register knows.
final class PartyFields {

    private final Kit kit;
    private final RegisterService register;
    private final Field<EnterpriseId> enterprise;
    private final Field<PartyKind> kind;
    private final Field<String> name;
    private final Field<String> code;
    private final Field<String> person;
    private final Field<String> address;
    private Optional<EnterpriseId> filledIn;

    PartyFields(
            Kit kit,
            FormBuilder form,
            RegisterService register,
            RecordSource<EnterpriseId> enterprises,
            Optional<EnterpriseId> about,
            Optional<Party> old) {
        this.kit = kit;
        this.register = register;
        this.filledIn = old.isPresent() ? about : Optional.empty();
        form.section("当事人", "与营业执照或者身份证一字不差；选了企业，下面各栏自动带出。");
        enterprise = form.pickOne("对应企业", enterprises, it -> it.hint("在名录库里的才选").value(about));
        kind = form.choice(
                "当事人类别",
                PartyKind.class,
                it -> it.required("请选择").value(old.map(Party::kind).orElse(PartyKind.ORGANISATION)));
        name = form.text("当事人名称", it -> it.required("请按营业执照或者身份证填写").wide().value(old.map(Party::name)));
        code = form.text("当事人证件号码", it -> it.hint("信用代码或者身份证件号码").value(old.map(Party::code)));
        person = form.text("法定代表人", it -> it.hint("或者负责人、经营者").value(old.map(Party::person)));
        address = form.text("当事人地址", it -> it.wide().value(old.map(Party::address)));
        enterprise.onChange(this::picked);
        picked();
    }

    Optional<EnterpriseId> enterprise() {
        return enterprise.value();
    }

    Party get() {
        return new Party(kind.get(), name.get(), code.get(), person.get(), address.get());
    }

    private void picked() {
        var now = enterprise.readable();
        if (now.isPresent() && !now.equals(filledIn)) {
            filledIn = now;
            kit.tasks()
                    .job("查找企业", () -> register.find(now.get()))
                    .onSuccess(found -> found.map(Stored::content).ifPresent(this::fillIn))
                    .start();
        }
    }

    private void fillIn(Enterprise found) {
        kind.show(PartyKind.ORGANISATION);
        name.show(found.name());
        code.show(found.code().orElse(""));
        person.show(found.people().legalPerson());
        var site = found.site();
        address.show(site.registeredAddress().isEmpty() ? site.productionAddress() : site.registeredAddress());
    }
}
