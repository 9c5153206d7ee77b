package huanzhi.complaint.ui;

import huanzhi.complaint.Channel;
import huanzhi.complaint.Complaint;
import huanzhi.complaint.Complaint.Complainant;
import huanzhi.complaint.Complaint.Handling;
import huanzhi.complaint.Medium;
import huanzhi.complaint.Nature;
import huanzhi.complaint.TimeLimits;
import huanzhi.officer.OfficerId;
import huanzhi.register.EnterpriseId;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Field;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.form.RecordSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// One complaint to be filled in, in the order a caller speaks: how it came, what, where, whom, who.
final class ComplaintForm {

    private final Kit kit;
    private final TimeLimits limits;
    private final RecordSource<EnterpriseId> enterprises;
    private final RecordSource<OfficerId> officers;

    ComplaintForm(
            Kit kit, TimeLimits limits, RecordSource<EnterpriseId> enterprises, RecordSource<OfficerId> officers) {
        this.kit = kit;
        this.limits = limits;
        this.enterprises = enterprises;
        this.officers = officers;
    }

    Form<Complaint> of(Optional<Complaint> old) {
        var form = new FormBuilder(kit);
        form.section("来件", "按来电人说的顺序记。");
        var channel =
                form.choice("来源渠道", Channel.class, it -> it.required("请选择").value(old.map(Complaint::channel)));
        var nature = form.choice(
                "事项性质",
                Nature.class,
                it -> it.required("请选择").value(old.map(Complaint::nature).orElse(Nature.REPORT)));
        var received = form.date(
                "收件日期", it -> it.required().value(old.map(Complaint::receivedOn).orElseGet(kit.clock()::today)));
        var platform = form.text("平台件号", it -> it.hint("12345、12369 工单号").value(old.map(Complaint::platformNumber)));
        var content = form.longText(
                "投诉内容", it -> it.required("请记下反映的问题").wide().lines(4).value(old.map(Complaint::content)));
        var media = form.several("污染类型", Medium.class, it -> it.wide().value(old.map(Complaint::media)));
        var place = form.text("地点", it -> it.wide().value(old.map(Complaint::place)));
        var subject = form.text("被投诉对象", it -> it.hint("照来电人的说法写").value(old.map(Complaint::subject)));
        var enterprise =
                form.pickOne("对应企业", enterprises, it -> it.hint("在名录库里的才选").value(old.flatMap(Complaint::enterprise)));
        var person = old.map(Complaint::complainant);
        var name = form.text("投诉人", it -> it.hint("匿名的留空").value(person.map(Complainant::name)));
        var phone = form.text("联系电话", it -> it.value(person.map(Complainant::phone)));
        var confidential = form.yesNo(
                "保密",
                "要求保密",
                it -> it.value(person.map(Complainant::confidential).orElse(false)));
        var number = form.text("投诉编号", it -> it.hint("留空由程序按年度编号").value(old.map(Complaint::number)));
        var handling = handling(form, old.map(Complaint::handling).orElse(Handling.NONE), nature, received);
        var note = form.longText("备注", it -> it.wide().lines(2).value(old.map(Complaint::note)));
        return form.yields(() -> new Complaint(
                number.get(),
                platform.get(),
                channel.get(),
                nature.get(),
                received.get(),
                new Complainant(name.get(), phone.get(), confidential.get()),
                enterprise.value(),
                subject.get(),
                place.get(),
                media.value().orElse(Set.of()),
                content.get(),
                handling.get(),
                note.get()));
    }

    private HandlingFields handling(FormBuilder form, Handling old, Field<Nature> nature, Field<LocalDate> received) {
        var fields = new HandlingFields(form, officers, old);
        var due = new DueDayProposal(limits, nature, received, fields.accepted(), fields.due());
        nature.onChange(due::propose);
        received.onChange(due::propose);
        fields.accepted().onChange(due::propose);
        due.propose();
        return fields;
    }
}
