package huanzhi.report.figure;

import static huanzhi.store.schema.Tables.ACTIVITY;
import static huanzhi.store.schema.Tables.OFFICER;

import huanzhi.activity.ActivityKind;
import huanzhi.activity.Audience;
import huanzhi.base.RecordKey;
import huanzhi.officer.Duty;
import huanzhi.report.figure.YearFacts.ActivityFact;
import huanzhi.report.figure.YearFacts.Fact;
import huanzhi.report.figure.YearFacts.OfficerFact;
import huanzhi.store.Reading;
import huanzhi.store.Repository;
import java.util.List;

/// What the ledger of activities, and the list of officers, say of one year.
final class ActivityFacts implements Repository {

    List<ActivityFact> activities(Reading reading, Period period) {
        return reading.sql()
                .select(
                        ACTIVITY.ID,
                        ACTIVITY.TITLE,
                        ACTIVITY.HELD_ON,
                        ACTIVITY.KIND,
                        ACTIVITY.AUDIENCE,
                        ACTIVITY.ATTENDEES,
                        ACTIVITY.COPIES,
                        ACTIVITY.CONSULTATIONS)
                .from(ACTIVITY)
                .where(ACTIVITY.HELD_ON.between(period.first(), period.last()))
                .orderBy(ACTIVITY.HELD_ON, ACTIVITY.ID)
                .fetch(row -> new ActivityFact(
                        new RecordKey("activity", row.get(ACTIVITY.ID)),
                        Fact.label(row.get(ACTIVITY.HELD_ON).toString(), row.get(ACTIVITY.TITLE)),
                        ActivityKind.valueOf(row.get(ACTIVITY.KIND)),
                        Audience.valueOf(row.get(ACTIVITY.AUDIENCE)),
                        row.get(ACTIVITY.ATTENDEES),
                        row.get(ACTIVITY.COPIES),
                        row.get(ACTIVITY.CONSULTATIONS)));
    }

    /// Those in service at the end of the year with a certificate valid on its last day.
    List<OfficerFact> officers(Reading reading, Period period) {
        return reading.sql()
                .select(OFFICER.ID, OFFICER.NAME, OFFICER.CERTIFICATE_NUMBER)
                .from(OFFICER)
                .where(OFFICER.DUTY.ne(Duty.LEFT.name()))
                .and(OFFICER.JOINED_ON.isNull().or(OFFICER.JOINED_ON.le(period.last())))
                .and(OFFICER.CERTIFICATE_EXPIRES_ON.isNull().or(OFFICER.CERTIFICATE_EXPIRES_ON.ge(period.last())))
                .orderBy(OFFICER.CERTIFICATE_NUMBER)
                .fetch(row -> new OfficerFact(
                        new RecordKey("officer", row.get(OFFICER.ID)),
                        Fact.label(row.get(OFFICER.CERTIFICATE_NUMBER), row.get(OFFICER.NAME))));
    }
}
