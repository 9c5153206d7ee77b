package huanzhi.casefile.ui;

import huanzhi.casefile.Case;
import huanzhi.casefile.Case.Investigation;
import huanzhi.casefile.Decision;
import huanzhi.casefile.Hearing;
import huanzhi.law.LawLibrary;
import huanzhi.officer.OfficerId;
import huanzhi.register.EnterpriseId;
import huanzhi.register.RegisterService;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.form.RecordSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// Every field of a case, in the order of the procedure.
final class CaseForm {

    private final Kit kit;
    private final LawLibrary law;
    private final RegisterService register;
    private final RecordSource<EnterpriseId> enterprises;
    private final RecordSource<OfficerId> officers;
    private final CaseLines lines;

    CaseForm(
            Kit kit,
            LawLibrary law,
            RegisterService register,
            RecordSource<EnterpriseId> enterprises,
            RecordSource<OfficerId> officers) {
        this.kit = kit;
        this.law = law;
        this.register = register;
        this.enterprises = enterprises;
        this.officers = officers;
        this.lines = new CaseLines(kit);
    }

    Form<Case> of(Optional<Case> old) {
        return of(old, old.flatMap(Case::enterprise));
    }

    /// An empty one against an enterprise that is already known.
    Form<Case> against(EnterpriseId enterprise) {
        return of(Optional.empty(), Optional.of(enterprise));
    }

    /// As [#against(EnterpriseId)] with what an inspection found on a day.
    Form<Case> about(EnterpriseId enterprise, LocalDate found, String facts) {
        var form = against(enterprise);
        form.restore(Map.of("发现日期", found.toString(), "发生日", found.toString(), "违法事实", facts));
        return form;
    }

    private Form<Case> of(Optional<Case> old, Optional<EnterpriseId> against) {
        var form = new FormBuilder(kit);
        var filing = new FilingFields(form, law, officers, old);
        var party = new PartyFields(kit, form, register, enterprises, against, old.map(Case::party));

        var investigation = old.map(Case::investigation);
        form.section("调查与审核", "证据写明名称、提取时间、提供单位和证明内容，决定书从这里取。");
        var investigated = form.date("调查日期", it -> it.value(investigation.flatMap(Investigation::investigatedOn)));
        var correction = form.date("责令改正日期", it -> it.value(investigation.flatMap(Investigation::correctionOrderedOn)));
        var facts = form.longText("违法事实", it -> it.wide().lines(5).value(investigation.map(Investigation::facts)));
        var evidence = form.rows("证据", lines.evidence(), it -> it.value(old.map(Case::evidence)));
        var discretion =
                form.longText("裁量说明", it -> it.wide().lines(2).value(investigation.map(Investigation::discretion)));
        var review = form.date("法制审核日期", it -> it.value(investigation.flatMap(Investigation::legalReviewOn)));
        var discussed = form.date("集体讨论日期", it -> it.value(investigation.flatMap(Investigation::discussedOn)));

        var hearing = new HearingFields(form, old.map(Case::hearing).orElse(Hearing.NONE));
        var decision = new DecisionFields(form, old.map(Case::decision).orElse(Decision.OPEN));

        form.section("执行与其他", "缴款、复议诉讼、配套办法措施和移送都记在这里。");
        var payments = form.rows("缴款", lines.payments(), it -> it.value(old.map(Case::payments)));
        var remedies = form.rows("复议诉讼", lines.remedies(), it -> it.value(old.map(Case::remedies)));
        var measures = form.rows("配套措施", lines.measures(), it -> it.value(old.map(Case::measures)));
        var transfers = form.rows("移送", lines.transfers(), it -> it.value(old.map(Case::transfers)));
        var closed = form.date("结案日期", it -> it.value(old.flatMap(Case::closedOn)));
        var note = form.longText("备注", it -> it.wide().lines(2).value(old.map(Case::note)));

        return form.yields(() -> new Case(
                filing.number(),
                filing.cause(),
                filing.source(),
                party.enterprise(),
                party.get(),
                filing.violation(),
                filing.actFrom(),
                filing.actTo(),
                filing.discovered(),
                filing.filing(),
                new Investigation(
                        investigated.value(),
                        facts.get(),
                        discretion.get(),
                        correction.value(),
                        review.value(),
                        discussed.value()),
                hearing.get(),
                decision.get(),
                evidence.get(),
                measures.get(),
                transfers.get(),
                payments.get(),
                remedies.get(),
                closed.value(),
                note.get()));
    }
}
