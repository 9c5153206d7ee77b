package huanzhi.complaint;

import huanzhi.base.Numbered;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.officer.OfficerId;
import huanzhi.register.EnterpriseId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// One 投诉举报, from the call to the answer.
///
/// `subject` is whom it is about, in the words of the complainant; `enterprise` the same in the register, if it is
/// there. `number` is empty until one has been given.
public record Complaint(
        String number,
        String platformNumber,
        Channel channel,
        Nature nature,
        LocalDate receivedOn,
        Complainant complainant,
        Optional<EnterpriseId> enterprise,
        String subject,
        String place,
        Set<Medium> media,
        String content,
        Handling handling,
        String note)
        implements Numbered<Complaint> {

    public Complaint {
        number = Text.within(40, "投诉编号", number);
        platformNumber = Text.within(60, "平台件号", platformNumber);
        subject = Text.within(200, "被投诉对象", subject);
        place = Text.within(300, "地点", place);
        content = Text.within(8000, "投诉内容", content);
        note = Text.within(2000, "备注", note);
        media = media.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(media));
        var what = number.isEmpty() ? receivedOn + " 的投诉" : "投诉“" + number + "”";
        notBefore(what, "受理日期", handling.acceptedOn(), "收件日期", receivedOn);
        notBefore(what, "办结日期", handling.closedOn(), "收件日期", receivedOn);
        notBefore(what, "回复日期", handling.repliedOn(), "收件日期", receivedOn);
        notBefore(what, "办理期限", handling.dueOn(), "收件日期", receivedOn);
        if (handling.acceptedOn().isPresent()) {
            notBefore(
                    what,
                    "办结日期",
                    handling.closedOn(),
                    "受理日期",
                    handling.acceptedOn().get());
        }
        handling.requireConsistentReply(what);
    }

    @Override
    public Complaint numbered(String given) {
        return new Complaint(
                given,
                platformNumber,
                channel,
                nature,
                receivedOn,
                complainant,
                enterprise,
                subject,
                place,
                media,
                content,
                handling,
                note);
    }

    @Override
    public int numberYear() {
        return receivedOn.getYear();
    }

    @Override
    public Matter likeness() {
        return Matter.of(platformNumber, receivedOn, complainant.name(), subject, content);
    }

    private static void notBefore(
            String what, String field, Optional<LocalDate> day, String earlierField, LocalDate earlier) {
        if (day.filter(earlier::isAfter).isPresent()) {
            throw new Refusal(what + "的" + field + " " + day.get() + " 早于" + earlierField + " " + earlier + "，请核对。");
        }
    }

    /// The number of a platform or, where there is none, one day, person, subject and wording: two such complaints
    /// without numbers of their own are taken for one.
    public record Matter(
            String platformNumber, Optional<LocalDate> receivedOn, String complainant, String subject, String content) {

        static Matter of(
                String platformNumber, LocalDate receivedOn, String complainant, String subject, String content) {
            return platformNumber.isEmpty()
                    ? new Matter("", Optional.of(receivedOn), complainant, subject, content)
                    : new Matter(platformNumber, Optional.empty(), "", "", "");
        }
    }

    /// Who complained; an empty name means 匿名.
    public record Complainant(String name, String phone, boolean confidential) {

        public Complainant {
            name = Text.within(50, "投诉人", name);
            phone = Text.within(50, "联系电话", phone);
        }

        public boolean anonymous() {
            return name.isEmpty();
        }
    }

    /// What was done about it, and by which day it had to be.
    public record Handling(
            Optional<LocalDate> acceptedOn,
            Optional<OfficerId> handler,
            Optional<LocalDate> dueOn,
            Verdict verdict,
            String findings,
            String measures,
            Optional<LocalDate> closedOn,
            Optional<LocalDate> repliedOn,
            ReplyMethod replyMethod,
            Satisfaction satisfaction) {

        /// Nothing has been done yet.
        public static final Handling NONE = new Handling(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Verdict.OPEN,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                ReplyMethod.NONE,
                Satisfaction.UNKNOWN);

        public Handling {
            findings = Text.within(8000, "调查情况", findings);
            measures = Text.within(4000, "处理措施", measures);
        }

        public ComplaintStatus status(LocalDate today) {
            return ComplaintStatus.of(acceptedOn, dueOn, closedOn, today);
        }

        private void requireConsistentReply(String what) {
            if (repliedOn.isPresent() && replyMethod == ReplyMethod.NONE) {
                throw new Refusal(what + "填了回复日期 " + repliedOn.get() + "，答复方式却是未回复，请选择答复方式。");
            }
            if (repliedOn.isEmpty() && replyMethod != ReplyMethod.NONE) {
                throw new Refusal(what + "的答复方式是" + replyMethod.label() + "，却没有回复日期，请填写回复日期。");
            }
        }
    }
}
