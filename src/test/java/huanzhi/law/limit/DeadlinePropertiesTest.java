package huanzhi.law.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.deadline.Deadline;
import huanzhi.deadline.DeadlineRequest;
import huanzhi.deadline.Exclusion;
import huanzhi.deadline.LimitRule;
import huanzhi.deadline.Moment;
import huanzhi.deadline.Term;
import huanzhi.deadline.Variant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// What holds for every limit on every day, tried on many; the repetition is the seed, so a failure can be had again.
class DeadlinePropertiesTest {

    private static final int TRIES = 400;
    private static final LocalDate FIRST = LocalDate.of(2023, 11, 1);

    @RepeatedTest(5)
    void moreWorkingDaysAreNeverEarlier(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        for (var i = 0; i < TRIES; i++) {
            var day = day(random);
            var n = random.nextInt(-300, 300);
            assertTrue(
                    Shipped.CALENDAR.plus(day, n).isBefore(Shipped.CALENDAR.plus(day, n + 1)) || n == -1 || n == 0,
                    () -> day + " + " + n);
            assertFalse(
                    Shipped.CALENDAR.plus(day.plusDays(1), n).isBefore(Shipped.CALENDAR.plus(day, n)),
                    () -> day + " + " + n);
        }
    }

    @RepeatedTest(5)
    void thereAndBackIsTheSameWorkingDay(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        for (var i = 0; i < TRIES; i++) {
            var day = Shipped.CALENDAR.orNext(day(random));
            var n = random.nextInt(1, 300);
            var there = Shipped.CALENDAR.plus(day, n);
            assertEquals(day, Shipped.CALENDAR.plus(there, -n));
            assertEquals(n, Shipped.CALENDAR.count(day.plusDays(1), there));
        }
    }

    @RepeatedTest(5)
    void whatIsNotCountedNeverShortens(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var pausing = Shipped.BOOK.on(FIRST).stream()
                .filter(rule -> !rule.grounds().isEmpty())
                .toList();
        for (var i = 0; i < TRIES; i++) {
            var rule = pausing.get(random.nextInt(pausing.size()));
            var start = day(random);
            var first = start.plusDays(random.nextInt(-30, 120));
            var shorter = List.of(exclusion(rule, first, random.nextInt(1, 40)));
            var longer = List.of(exclusion(rule, first, (int) (length(shorter.getFirst()) + random.nextInt(1, 40))));
            var plain = compute(rule, start, List.of());
            var paused = compute(rule, start, shorter);
            assertFalse(paused.strict().isBefore(plain.strict()), paused.working()::toString);
            assertFalse(paused.lawful().isBefore(plain.lawful()), paused.working()::toString);
            assertFalse(compute(rule, start, longer).strict().isBefore(paused.strict()), paused.working()::toString);
            assertFalse(
                    paused.strict().isAfter(plain.strict().plusDays(length(shorter.getFirst()))),
                    paused.working()::toString);
        }
    }

    @RepeatedTest(5)
    void strictIsNeverAfterLawfulAndLawfulIsNeverOnAHoliday(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        for (var i = 0; i < TRIES; i++) {
            var start = day(random);
            for (var rule : Shipped.BOOK.on(start)) {
                for (var variant : rule.variants()) {
                    if (!(variant.term() instanceof Term.Span)) {
                        var deadline = Shipped.CALCULATOR.compute(request(rule, variant, start, List.of()));
                        assertFalse(deadline.strict().isAfter(deadline.lawful()), deadline.working()::toString);
                        assertTrue(
                                deadline.strict().equals(deadline.lawful())
                                        || Shipped.CALENDAR.isWorking(deadline.lawful()),
                                deadline.working()::toString);
                    }
                }
            }
        }
    }

    private static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(1_200));
    }

    private static Exclusion exclusion(LimitRule rule, LocalDate first, int days) {
        return new Exclusion(rule.grounds().getFirst(), first, first.plusDays(days - 1L));
    }

    private static long length(Exclusion exclusion) {
        return exclusion.to().toEpochDay() - exclusion.from().toEpochDay() + 1;
    }

    private static Deadline compute(LimitRule rule, LocalDate start, List<Exclusion> exclusions) {
        return Shipped.CALCULATOR.compute(request(rule, rule.usual(), start, exclusions));
    }

    private static DeadlineRequest request(
            LimitRule rule, Variant variant, LocalDate start, List<Exclusion> exclusions) {
        return new DeadlineRequest(rule, variant, Moment.on(start), Optional.empty(), exclusions, 0);
    }
}
