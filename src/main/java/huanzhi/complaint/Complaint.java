package huanzhi.complaint;

import huanzhi.base.Refusal;
import huanzhi.officer.OfficerId;
import huanzhi.register.EnterpriseId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// One 投诉举报, from the call to the answer.
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
        String note) {

    public Complaint {
        media = Set.copyOf(media);
        handling.acceptedOn().ifPresent(day -> notBefore("受理日期", day, receivedOn, number));
        handling.closedOn().ifPresent(day -> notBefore("办结日期", day, receivedOn, number));
        handling.repliedOn().ifPresent(day -> notBefore("回复日期", day, receivedOn, number));
    }

    private static void notBefore(String field, LocalDate day, LocalDate received, String number) {
        if (day.isBefore(received)) {
            throw new Refusal("投诉“" + number + "”的" + field + " " + day + " 早于收件日期 " + received + "，请核对。");
        }
    }

    /// Who complained; an empty name means 匿名.
    public record Complainant(String name, String phone, boolean confidential) {

        public boolean anonymous() {
            return name.isBlank();
        }
    }

    /// What was done about it.
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
            Satisfaction satisfaction) {}
}
