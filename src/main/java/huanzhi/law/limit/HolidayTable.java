package huanzhi.law.limit;

import com.fasterxml.jackson.annotation.JsonProperty;
import huanzhi.base.Refusal;
import huanzhi.deadline.DayKind;
import huanzhi.deadline.SpecialDay;
import huanzhi.deadline.WorkingCalendar;
import huanzhi.law.LawFiles;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The days off and make-up days that ship with the program; `always` are days that are off in every year, by which a
/// complete year is known.
public record HolidayTable(List<SpecialDay> days, Set<MonthDay> always) {

    private static final String FILE = "holidays.json";

    public HolidayTable {
        days = List.copyOf(days);
        always = Set.copyOf(always);
    }

    public static HolidayTable read(LawFiles files) {
        var file = DataFile.read(files, FILE, File.class);
        return new HolidayTable(
                file.years().stream().flatMap(YearData::days).toList(),
                file.always().stream().map(HolidayTable::monthDay).collect(Collectors.toSet()));
    }

    /// With days of the bureau's own, which go before the shipped ones.
    public WorkingCalendar calendar(Collection<SpecialDay> own) {
        var all = new ArrayList<>(days);
        all.addAll(own);
        return new WorkingCalendar(all, always);
    }

    private static MonthDay monthDay(String written) {
        try {
            return MonthDay.parse("--" + written);
        } catch (DateTimeException e) {
            throw new Refusal(FILE + " 中的“" + written + "”不是月和日，请写成 10-01 的样子。", e);
        }
    }

    private record File(
            @JsonProperty(required = true) String version,
            @JsonProperty(required = true) List<String> always,
            @JsonProperty(required = true) List<YearData> years) {}

    private record YearData(
            int year,
            String notice,
            @JsonProperty(required = true) List<Festival> off,
            @JsonProperty(required = true) List<String> work) {

        Stream<SpecialDay> days() {
            return Stream.concat(
                    off.stream().flatMap(Festival::days),
                    work.stream().map(day -> new SpecialDay(DataFile.day(day), DayKind.WORK, "")));
        }
    }

    /// First and last day included.
    private record Festival(
            String name,
            @JsonProperty(required = true) String from,
            @JsonProperty(required = true) String to) {

        Stream<SpecialDay> days() {
            LocalDate first = DataFile.day(from);
            return first.datesUntil(DataFile.day(to).plusDays(1))
                    .map(day -> new SpecialDay(day, DayKind.OFF, name == null ? "" : name));
        }
    }
}
