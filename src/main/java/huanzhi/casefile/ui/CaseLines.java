package huanzhi.casefile.ui;

import huanzhi.base.Money;
import huanzhi.casefile.Evidence;
import huanzhi.casefile.Measure;
import huanzhi.casefile.MeasureKind;
import huanzhi.casefile.Payment;
import huanzhi.casefile.Remedy;
import huanzhi.casefile.RemedyKind;
import huanzhi.casefile.RemedyResult;
import huanzhi.casefile.Transfer;
import huanzhi.casefile.TransferKind;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.form.RowsOf;
import java.util.Optional;

/// The small records that hang on a case, each with its line and its form.
final class CaseLines {

    private final Kit kit;

    CaseLines(Kit kit) {
        this.kit = kit;
    }

    RowsOf<Evidence> evidence() {
        return new RowsOf<>(
                "证据",
                each -> each.title() + "，" + each.obtainedOn() + "，" + each.provider() + "：" + each.proves(),
                this::evidence);
    }

    RowsOf<Measure> measures() {
        return new RowsOf<>(
                "配套措施", each -> each.kind().label() + "，" + each.decidedOn() + " " + each.detail(), this::measure);
    }

    RowsOf<Transfer> transfers() {
        return new RowsOf<>(
                "移送",
                each -> each.kind().label() + "，" + each.transferredOn() + " 移送" + each.recipient() + "，"
                        + each.persons() + " 人",
                this::transfer);
    }

    RowsOf<Payment> payments() {
        return new RowsOf<>(
                "缴款", each -> each.paidOn() + "  " + each.amount().grouped() + " 元  " + each.receipt(), this::payment);
    }

    RowsOf<Remedy> remedies() {
        return new RowsOf<>(
                "复议诉讼",
                each -> each.kind().label() + "，" + each.acceptedOn() + " " + each.body() + "受理，"
                        + each.result().label(),
                this::remedy);
    }

    private Form<Evidence> evidence(Optional<Evidence> old) {
        var form = new FormBuilder(kit);
        var title = form.text("证据名称", it -> it.required("请写明名称和份数").wide().value(old.map(Evidence::title)));
        var day = form.date("提取时间", it -> it.required().value(old.map(Evidence::obtainedOn)));
        var provider = form.text("证据提供单位", it -> it.wide().value(old.map(Evidence::provider)));
        var proves = form.longText("证明内容", it -> it.wide().value(old.map(Evidence::proves)));
        return form.yields(() -> new Evidence(title.get(), day.get(), provider.get(), proves.get()));
    }

    private Form<Measure> measure(Optional<Measure> old) {
        var form = new FormBuilder(kit);
        var kind = form.choice("措施", MeasureKind.class, it -> it.required("请选择").value(old.map(Measure::kind)));
        var day = form.date("决定日期", it -> it.required().value(old.map(Measure::decidedOn)));
        var detail = form.longText("内容", it -> it.wide().value(old.map(Measure::detail)));
        return form.yields(() -> new Measure(kind.get(), day.get(), detail.get()));
    }

    private Form<Transfer> transfer(Optional<Transfer> old) {
        var form = new FormBuilder(kit);
        var kind =
                form.choice("移送类型", TransferKind.class, it -> it.required("请选择").value(old.map(Transfer::kind)));
        var day = form.date("移送日期", it -> it.required().value(old.map(Transfer::transferredOn)));
        var recipient = form.text("移送机关", it -> it.wide().value(old.map(Transfer::recipient)));
        var persons = form.wholeNumber("移送人数", it -> it.value(old.map(Transfer::persons)));
        return form.yields(() -> new Transfer(kind.get(), day.get(), recipient.get(), persons.orElse(0)));
    }

    private Form<Payment> payment(Optional<Payment> old) {
        var form = new FormBuilder(kit);
        var day = form.date("缴款日期", it -> it.required().value(old.map(Payment::paidOn)));
        var amount = form.money("缴款金额", it -> it.required().value(old.map(Payment::amount)));
        var receipt = form.text("缴款凭证号", it -> it.wide().value(old.map(Payment::receipt)));
        return form.yields(() -> new Payment(day.get(), amount.orElse(Money.ZERO), receipt.get()));
    }

    private Form<Remedy> remedy(Optional<Remedy> old) {
        var form = new FormBuilder(kit);
        var kind =
                form.choice("救济类型", RemedyKind.class, it -> it.required("请选择").value(old.map(Remedy::kind)));
        var accepted = form.date("受理日期", it -> it.required().value(old.map(Remedy::acceptedOn)));
        var body = form.text("受理机关", it -> it.wide().value(old.map(Remedy::body)));
        var result = form.choice(
                "结果",
                RemedyResult.class,
                it -> it.required("请选择").value(old.map(Remedy::result).orElse(RemedyResult.PENDING)));
        var closed = form.date("审结日期", it -> it.value(old.flatMap(Remedy::closedOn)));
        return form.yields(() -> new Remedy(kind.get(), accepted.get(), body.get(), result.get(), closed.value()));
    }
}
