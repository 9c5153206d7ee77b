package huanzhi.complaint;

import static com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES;

import com.fasterxml.jackson.databind.json.JsonMapper;
import huanzhi.complaint.TimeLimit.Step;
import huanzhi.deadline.Length;
import huanzhi.deadline.WorkingCalendar;
import huanzhi.law.Validity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// By which day a complaint is due, for the clerk to take or to change.
///
/// Counted as `deadline` counts; a last day that is a holiday is not moved.
public final class TimeLimits {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(FAIL_ON_NULL_FOR_PRIMITIVES).build();

    private final List<TimeLimit> limits;
    private final Supplier<WorkingCalendar> calendar;

    TimeLimits(List<TimeLimit> limits, Supplier<WorkingCalendar> calendar) {
        this.limits = List.copyOf(limits);
        this.calendar = calendar;
    }

    /// The limits that ship with the program; `calendar` is asked when one is in working days.
    public static TimeLimits bundled(Supplier<WorkingCalendar> calendar) {
        try (var stream = TimeLimits.class.getResourceAsStream("limits.json")) {
            return new TimeLimits(
                    JSON.readValue(stream, File.class).limits().stream()
                            .map(Entry::limit)
                            .toList(),
                    calendar);
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
                .map(limit -> due(limit, acceptedOn.orElse(receivedOn)));
    }

    private DueDay due(TimeLimit limit, LocalDate start) {
        return new DueDay(start, limit, limit.length().after(start, calendar));
    }

    private record File(String version, List<Entry> limits) {}

    private record Entry(
            Nature nature,
            Step step,
            String from,
            String until,
            String length,
            String basis,
            boolean confirmed,
            String remark) {

        TimeLimit limit() {
            var validity = new Validity(
                    LocalDate.parse(from), Optional.ofNullable(until).map(LocalDate::parse));
            return new TimeLimit(
                    nature, step, validity, Length.of(length), basis, confirmed, remark == null ? "" : remark);
        }
    }
}
