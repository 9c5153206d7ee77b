package huanzhi.officer.ui;

import huanzhi.base.Clock;
import huanzhi.officer.Officer;
import huanzhi.officer.OfficerRow;
import huanzhi.officer.Training;
import huanzhi.ui.Badge;
import java.util.function.IntSupplier;

/// How it stands with an officer, each in one word.
///
/// @param warningDays before a certificate or its review runs out it is shown in amber
/// @param hoursWanted of training are asked for each year
record OfficerBadges(Clock clock, IntSupplier warningDays, IntSupplier hoursWanted) {

    Badge certificate(Officer officer) {
        return officer.certificateExpiresOn()
                .map(day -> Badge.untilDue(day, clock.today(), warningDays.getAsInt()))
                .orElse(Badge.unconfirmed("没有填有效期"));
    }

    Badge review(OfficerRow row) {
        return row.reviewedUntil()
                .map(day -> Badge.untilDue(day, clock.today(), warningDays.getAsInt()))
                .orElse(Badge.unconfirmed("没有填年审"));
    }

    /// Whether a draw of today takes the officer.
    Badge drawing(OfficerRow row) {
        return row.today().absence().map(Badge::plain).orElse(Badge.good("可以抽取"));
    }

    /// The year's hours of training against what is asked for.
    Badge hours(Officer officer) {
        var hours = officer.hoursOf(clock.today().getYear());
        var words = Training.plain(hours) + "/" + hoursWanted.getAsInt();
        return hours.intValue() >= hoursWanted.getAsInt() ? Badge.good(words) : Badge.plain(words);
    }
}
