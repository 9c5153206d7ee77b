package huanzhi.complaint;

import huanzhi.complaint.Complaint.Complainant;
import huanzhi.complaint.Complaint.Handling;
import huanzhi.officer.OfficerId;
import huanzhi.register.EnterpriseId;
import huanzhi.store.EnumNames;
import huanzhi.store.Repository;
import huanzhi.store.schema.tables.records.ComplaintRecord;
import java.util.Optional;

/// How a complaint lies in its table.
final class ComplaintTable implements Repository {

    private ComplaintTable() {}

    static Complaint read(ComplaintRecord found) {
        return new Complaint(
                found.getNumber(),
                found.getPlatformNumber(),
                Channel.valueOf(found.getChannel()),
                Nature.valueOf(found.getNature()),
                found.getReceivedOn(),
                new Complainant(found.getComplainant(), found.getPhone(), found.getConfidential()),
                Optional.ofNullable(found.getEnterpriseId()).map(EnterpriseId::new),
                found.getSubject(),
                found.getPlace(),
                EnumNames.split(Medium.class, found.getMedia()),
                found.getContent(),
                handling(found),
                found.getNote());
    }

    private static Handling handling(ComplaintRecord found) {
        return new Handling(
                Optional.ofNullable(found.getAcceptedOn()),
                Optional.ofNullable(found.getHandlerId()).map(OfficerId::new),
                Optional.ofNullable(found.getDueOn()),
                Verdict.valueOf(found.getVerdict()),
                found.getFindings(),
                found.getMeasures(),
                Optional.ofNullable(found.getClosedOn()),
                Optional.ofNullable(found.getRepliedOn()),
                ReplyMethod.valueOf(found.getReplyMethod()),
                Satisfaction.valueOf(found.getSatisfaction()));
    }

    static ComplaintRecord write(long id, int version, Complaint complaint) {
        var complainant = complaint.complainant();
        var handling = complaint.handling();
        return new ComplaintRecord(
                id,
                version,
                complaint.number(),
                complaint.platformNumber(),
                complaint.channel().name(),
                complaint.nature().name(),
                complaint.receivedOn(),
                complainant.name(),
                complainant.phone(),
                complainant.confidential(),
                complaint.enterprise().map(EnterpriseId::value).orElse(null),
                complaint.subject(),
                complaint.place(),
                EnumNames.join(complaint.media()),
                complaint.content(),
                handling.acceptedOn().orElse(null),
                handling.handler().map(OfficerId::value).orElse(null),
                handling.dueOn().orElse(null),
                handling.verdict().name(),
                handling.findings(),
                handling.measures(),
                handling.closedOn().orElse(null),
                handling.repliedOn().orElse(null),
                handling.replyMethod().name(),
                handling.satisfaction().name(),
                complaint.note());
    }
}
