package huanzhi.report.figure;

import static huanzhi.store.schema.Tables.COMPLAINT;

import huanzhi.base.RecordKey;
import huanzhi.complaint.Channel;
import huanzhi.complaint.Medium;
import huanzhi.complaint.Nature;
import huanzhi.report.figure.YearFacts.ComplaintFact;
import huanzhi.report.figure.YearFacts.Fact;
import huanzhi.store.EnumNames;
import huanzhi.store.Reading;
import huanzhi.store.Repository;
import java.util.List;
import org.jooq.Record;

/// What the register of 投诉举报 says of one year.
final class ComplaintFacts implements Repository {

    List<ComplaintFact> of(Reading reading, Period period) {
        return reading.sql()
                .select(
                        COMPLAINT.ID,
                        COMPLAINT.NUMBER,
                        COMPLAINT.SUBJECT,
                        COMPLAINT.CHANNEL,
                        COMPLAINT.NATURE,
                        COMPLAINT.MEDIA,
                        COMPLAINT.CLOSED_ON,
                        COMPLAINT.REPLIED_ON,
                        COMPLAINT.COMPLAINANT,
                        COMPLAINT.PHONE,
                        COMPLAINT.PLATFORM_NUMBER)
                .from(COMPLAINT)
                .where(COMPLAINT.RECEIVED_ON.between(period.first(), period.last()))
                .orderBy(COMPLAINT.RECEIVED_ON, COMPLAINT.ID)
                .fetch(row -> new ComplaintFact(
                        new RecordKey("complaint", row.get(COMPLAINT.ID)),
                        Fact.label(row.get(COMPLAINT.NUMBER), row.get(COMPLAINT.SUBJECT)),
                        Channel.valueOf(row.get(COMPLAINT.CHANNEL)),
                        Nature.valueOf(row.get(COMPLAINT.NATURE)),
                        EnumNames.split(Medium.class, row.get(COMPLAINT.MEDIA)),
                        row.get(COMPLAINT.CLOSED_ON) != null,
                        row.get(COMPLAINT.REPLIED_ON) != null,
                        answerable(row)));
    }

    private static boolean answerable(Record complaint) {
        return complaint.get(COMPLAINT.REPLIED_ON) != null
                || !complaint.get(COMPLAINT.COMPLAINANT).isEmpty()
                || !complaint.get(COMPLAINT.PHONE).isEmpty()
                || !complaint.get(COMPLAINT.PLATFORM_NUMBER).isEmpty();
    }
}
