package huanzhi.report.figure;

import static huanzhi.activity.ActivityKind.LECTURE;
import static huanzhi.activity.ActivityKind.OUTREACH;
import static huanzhi.activity.ActivityKind.STUDY;
import static huanzhi.activity.ActivityKind.TRAINING;
import static huanzhi.activity.Audience.ALL_STAFF;
import static huanzhi.activity.Audience.CENTRE_GROUP;
import static huanzhi.activity.Audience.ENTERPRISES;
import static huanzhi.activity.Audience.OFFICERS;
import static huanzhi.activity.Audience.PARTY_GROUP;
import static java.util.Map.entry;

import huanzhi.activity.Audience;
import huanzhi.report.figure.YearFacts.ActivityFact;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// How the figures of 学习, 培训, 普法 and 企业讲座, and of the officers, are counted.
final class ActivityCountings {

    static final Map<String, Counting> ALL = Map.ofEntries(
            entry("law-studies", year -> Tally.each(only(year, ActivityCountings::isStudy))),
            entry("party-group-studies", year -> Tally.each(studies(year, PARTY_GROUP))),
            entry("centre-group-studies", year -> Tally.each(studies(year, CENTRE_GROUP))),
            entry("staff-studies", year -> Tally.each(studies(year, ALL_STAFF, OFFICERS))),
            entry(
                    "study-attendance",
                    year -> Tally.sum(only(year, ActivityCountings::isStudy), ActivityFact::attendees)),
            entry("trainings", year -> Tally.each(only(year, ActivityCountings::isOwnTraining))),
            entry(
                    "training-attendance",
                    year -> Tally.sum(only(year, ActivityCountings::isOwnTraining), ActivityFact::attendees)),
            entry("outreach-events", year -> Tally.each(only(year, each -> each.kind() == OUTREACH))),
            entry("enterprise-lectures", year -> Tally.each(only(year, ActivityCountings::isLecture))),
            entry(
                    "lecture-attendance",
                    year -> Tally.sum(only(year, ActivityCountings::isLecture), ActivityFact::attendees)),
            entry("materials", year -> Tally.sum(only(year, ActivityCountings::isPublic), ActivityFact::copies)),
            entry(
                    "consultations",
                    year -> Tally.sum(only(year, ActivityCountings::isPublic), ActivityFact::consultations)),
            entry("certified-officers", year -> Tally.each(year.officers())));

    private ActivityCountings() {}

    private static boolean isStudy(ActivityFact activity) {
        return activity.kind() == STUDY;
    }

    private static boolean isOwnTraining(ActivityFact activity) {
        return activity.kind() == TRAINING && activity.audience() != ENTERPRISES;
    }

    private static boolean isLecture(ActivityFact activity) {
        return activity.kind() == LECTURE || (activity.kind() == TRAINING && activity.audience() == ENTERPRISES);
    }

    private static boolean isPublic(ActivityFact activity) {
        return activity.kind() == OUTREACH || isLecture(activity);
    }

    private static List<ActivityFact> studies(YearFacts year, Audience... audiences) {
        var wanted = Set.of(audiences);
        return only(year, each -> isStudy(each) && wanted.contains(each.audience()));
    }

    private static List<ActivityFact> only(YearFacts year, Predicate<ActivityFact> condition) {
        return year.activities().stream().filter(condition).toList();
    }
}
