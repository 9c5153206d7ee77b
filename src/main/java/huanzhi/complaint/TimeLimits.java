package huanzhi.complaint;

import static com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES;

import com.fasterxml.jackson.databind.json.JsonMapper;
import huanzhi.complaint.TimeLimit.Step;
import huanzhi.law.Validity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// By which day a complaint is due, for the clerk to take or to change.
///
/// Only natural days are counted; a last day that is a holiday is not moved.
public final class TimeLimits {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(FAIL_ON_NULL_FOR_PRIMITIVES).build();

    private final List<TimeLimit> limits;

    TimeLimits(List<TimeLimit> limits) {
        this.limits = List.copyOf(limits);
    }

    /// The limits that ship with the program.
    public static TimeLimits bundled() {
        try (var stream = TimeLimits.class.getResourceAsStream("limits.json")) {
            return new TimeLimits(JSON.readValue(stream, File.class).limits().stream()
                    .map(Entry::limit)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the limits of complaints", e);
        }
    }

    /// The day to accept by, or once accepted the day to close by; empty where no limit is known for that nature.
    public Optional<DueDay> propose(Nature nature, LocalDate receivedOn, Optional<LocalDate> acceptedOn) {
        var step = acceptedOn.isPresent() ? Step.CLOSE : Step.ACCEPT;
        return limits.stream()
                .filter(limit -> limit.nature() == nature
                        && limit.step() == step
                        && limit.validity().contains(receivedOn))
                .findFirst()
                .map(limit -> new DueDay(acceptedOn.orElse(receivedOn), limit));
    }

    private record File(String version, List<Entry> limits) {}

    private record Entry(
            Nature nature,
            Step step,
            String from,
            String until,
            int days,
            String basis,
            boolean confirmed,
            String remark) {

        TimeLimit limit() {
            var validity = new Validity(
                    LocalDate.parse(from), Optional.ofNullable(until).map(LocalDate::parse));
            return new TimeLimit(nature, step, validity, days, basis, confirmed, remark == null ? "" : remark);
        }
    }
}
