package huanzhi.report.figure;

import static java.util.Map.entry;

import huanzhi.complaint.Channel;
import huanzhi.complaint.Medium;
import huanzhi.complaint.Nature;
import huanzhi.report.figure.YearFacts.ComplaintFact;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/// How the figures of 投诉举报 are counted; all of them count those received in the year.
final class ComplaintCountings {

    static final Map<String, Counting> ALL = Map.ofEntries(
            entry("complaints-received", year -> told(year.complaints(), Tally::each)),
            entry("complaints-closed", year -> told(only(year.complaints(), ComplaintFact::closed), Tally::each)),
            entry("complaints-to-answer", year -> Tally.each(only(year.complaints(), ComplaintFact::answerable))),
            entry("complaints-replied", year -> told(only(year.complaints(), ComplaintFact::replied), Tally::each)),
            entry("closing-rate", year -> told(year.complaints(), ComplaintCountings::closingRate)),
            entry("reply-rate", year -> told(year.complaints(), ComplaintCountings::replyRate)));

    private static final Property<ComplaintFact, Channel> CHANNEL =
            Property.single("来源渠道", Channel.class, ComplaintFact::channel);
    private static final Property<ComplaintFact, Nature> NATURE =
            Property.single("事项性质", Nature.class, ComplaintFact::nature);
    private static final Property<ComplaintFact, Medium> MEDIUM =
            new Property<>("污染类型", Medium.class, ComplaintFact::media);

    private ComplaintCountings() {}

    private static Tally closingRate(List<ComplaintFact> received) {
        return Tally.rate(only(received, ComplaintFact::closed), received);
    }

    private static Tally replyRate(List<ComplaintFact> received) {
        return Tally.rate(only(received, ComplaintFact::replied), only(received, ComplaintFact::answerable));
    }

    /// The figure with what it is by channel, by nature and by medium.
    private static Tally told(List<ComplaintFact> complaints, Function<List<ComplaintFact>, Tally> counting) {
        return counting.apply(complaints)
                .by(CHANNEL, complaints, counting)
                .by(NATURE, complaints, counting)
                .by(MEDIUM, complaints, counting);
    }

    private static List<ComplaintFact> only(List<ComplaintFact> complaints, Predicate<ComplaintFact> condition) {
        return complaints.stream().filter(condition).toList();
    }
}
