package huanzhi.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The days of a deadline month by month, as a picture shows them; of a long one only its beginning and its end.
public record Timeline(List<Part> parts) {

    /// So many months are shown in full; of more, so many at each end.
    private static final int ALL_UP_TO = 8;

    private static final int AT_EACH_END = 3;

    public Timeline {
        parts = List.copyOf(parts);
    }

    public static Timeline of(Deadline deadline, WorkingCalendar calendar) {
        var reader = new Reader(deadline, calendar);
        var first = YearMonth.from(reader.first());
        var months = (int) ChronoUnit.MONTHS.between(first, YearMonth.from(reader.last())) + 1;
        var parts = new ArrayList<Part>();
        for (var i = 0; i < months; i++) {
            if (months <= ALL_UP_TO || i < AT_EACH_END || i >= months - AT_EACH_END) {
                parts.add(reader.month(first.plusMonths(i)));
            } else if (i == AT_EACH_END) {
                parts.add(new Gap(months - 2 * AT_EACH_END));
            }
        }
        return new Timeline(parts);
    }

    /// A row of the picture.
    public sealed interface Part {}

    public record Month(YearMonth month, List<Day> days) implements Part {
        public Month {
            days = List.copyOf(days);
        }
    }

    /// Months that are left out.
    public record Gap(int months) implements Part {}

    /// `running`: between start and end; `off`: weekend or holiday; `excluded`: does not count. `note` says it in
    /// words.
    public record Day(
            LocalDate date, boolean running, boolean off, boolean excluded, Optional<Mark> mark, String note) {}

    /// What a day is to the limit.
    public enum Mark {
        START("起算"),
        STRICT("严格日"),
        LAWFUL("届满日");

        private final String word;

        Mark(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    private record Reader(Deadline deadline, WorkingCalendar calendar) {

        LocalDate start() {
            return deadline.request().start().day();
        }

        LocalDate first() {
            return start().isBefore(deadline.strict()) ? start() : deadline.strict();
        }

        LocalDate last() {
            return start().isAfter(deadline.lawful()) ? start() : deadline.lawful();
        }

        Month month(YearMonth month) {
            return new Month(
                    month,
                    month.atDay(1)
                            .datesUntil(month.plusMonths(1).atDay(1))
                            .map(this::day)
                            .toList());
        }

        Day day(LocalDate date) {
            var running = !date.isBefore(first()) && !date.isAfter(last()) && !date.equals(start());
            var exclusion = deadline.request().exclusions().stream()
                    .filter(each -> !date.isBefore(each.from()) && !date.isAfter(each.to()))
                    .findFirst();
            return new Day(
                    date, running, !calendar.isWorking(date), exclusion.isPresent(), mark(date), note(date, exclusion));
        }

        Optional<Mark> mark(LocalDate date) {
            if (date.equals(deadline.lawful())) {
                return Optional.of(Mark.LAWFUL);
            }
            if (date.equals(deadline.strict())) {
                return Optional.of(Mark.STRICT);
            }
            return date.equals(start()) ? Optional.of(Mark.START) : Optional.empty();
        }

        String note(LocalDate date, Optional<Exclusion> exclusion) {
            var words = new ArrayList<String>();
            words.add(date + " " + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINA));
            calendar.special(date)
                    .map(special -> special.kind() == DayKind.WORK ? "调休上班" : special.name() + "放假")
                    .ifPresent(words::add);
            exclusion.map(each -> "不计：" + each.text()).ifPresent(words::add);
            mark(date).map(Mark::word).ifPresent(words::add);
            return String.join("，", words);
        }
    }
}
