package huanzhi.complaint.ui;

import huanzhi.complaint.Complaint.Handling;
import huanzhi.complaint.ReplyMethod;
import huanzhi.complaint.Satisfaction;
import huanzhi.complaint.Verdict;
import huanzhi.officer.OfficerId;
import huanzhi.ui.form.Field;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.form.RecordSource;
import java.time.LocalDate;

/// The part of a complaint's form about what was done.
final class HandlingFields {

    private final Field<LocalDate> accepted;
    private final Field<LocalDate> due;
    private final Field<OfficerId> handler;
    private final Field<Verdict> verdict;
    private final Field<String> findings;
    private final Field<String> measures;
    private final Field<LocalDate> closed;
    private final Field<LocalDate> replied;
    private final Field<ReplyMethod> method;
    private final Field<Satisfaction> satisfaction;

    HandlingFields(FormBuilder form, RecordSource<OfficerId> officers, Handling old) {
        form.section("办理", "受理、调查、办结和回复；填了日期，列表和年度报告随之改变。");
        accepted = form.date("受理日期", it -> it.value(old.acceptedOn()));
        due = form.date("办理期限", it -> it.hint("按事项性质推算，可以改").value(old.dueOn()));
        handler = form.pickOne("承办人", officers, it -> it.value(old.handler()));
        verdict = form.choice("是否属实", Verdict.class, it -> it.required("请选择").value(old.verdict()));
        findings = form.longText("调查情况", it -> it.wide().lines(4).value(old.findings()));
        measures = form.longText("处理措施", it -> it.wide().lines(3).value(old.measures()));
        closed = form.date("办结日期", it -> it.value(old.closedOn()));
        replied = form.date("回复日期", it -> it.value(old.repliedOn()));
        method = form.choice("答复方式", ReplyMethod.class, it -> it.required("请选择").value(old.replyMethod()));
        satisfaction =
                form.choice("满意度", Satisfaction.class, it -> it.required("请选择").value(old.satisfaction()));
    }

    Field<LocalDate> accepted() {
        return accepted;
    }

    Field<LocalDate> due() {
        return due;
    }

    Handling get() {
        return new Handling(
                accepted.value(),
                handler.value(),
                due.value(),
                verdict.get(),
                findings.get(),
                measures.get(),
                closed.value(),
                replied.value(),
                method.get(),
                satisfaction.get());
    }
}
