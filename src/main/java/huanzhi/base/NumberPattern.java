package huanzhi.base;

import java.util.Collection;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How the records of one kind are numbered within a year: `检查〔{年}〕{序号}号`, or `{年}-{序号:3}` for three digits at
/// least.
public record NumberPattern(String pattern) {

    private static final String YEAR = "{年}";
    private static final Pattern SERIAL = Pattern.compile("\\{序号(?::([1-9]))?}");
    private static final int MOST_DIGITS = 9;

    public NumberPattern {
        var serials = SERIAL.matcher(pattern).results().count();
        if (serials != 1 || !pattern.contains(YEAR)) {
            throw new Refusal("编号格式“" + pattern + "”应当含有 {年} 和一个 {序号}，请改成例如 检查〔{年}〕{序号}号。");
        }
    }

    /// `检查〔2024〕12号` for the year 2024 and the serial 12.
    public String number(int year, int serial) {
        return before(year) + digits(serial) + after(year);
    }

    /// What every number of `year` begins with.
    public String before(int year) {
        return inYear(year, pattern.substring(0, serial().start()));
    }

    /// The serial of `number`, if it is one of `year` by this pattern; leading zeros do not matter.
    public OptionalInt serial(int year, String number) {
        var head = before(year);
        var tail = after(year);
        if (number.length() < head.length() + tail.length() || !number.startsWith(head) || !number.endsWith(tail)) {
            return OptionalInt.empty();
        }
        var digits = number.substring(head.length(), number.length() - tail.length());
        return digits.matches("[0-9]{1," + MOST_DIGITS + "}")
                ? OptionalInt.of(Integer.parseInt(digits))
                : OptionalInt.empty();
    }

    /// The highest serial of `year` among `numbers`, zero if there is none.
    public int highest(int year, Collection<String> numbers) {
        return numbers.stream()
                .map(number -> serial(year, number))
                .mapToInt(serial -> serial.orElse(0))
                .max()
                .orElse(0);
    }

    private String after(int year) {
        return inYear(year, pattern.substring(serial().end()));
    }

    private String digits(int serial) {
        var width = serial().group(1);
        return width == null ? Integer.toString(serial) : String.format("%0" + width + "d", serial);
    }

    private MatchResult serial() {
        return SERIAL.matcher(pattern).results().findFirst().orElseThrow();
    }

    private static String inYear(int year, String part) {
        return part.replace(YEAR, Integer.toString(year));
    }
}
