package huanzhi.plan;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The months of a year in which something is done; written `3-5、9`, or `全年`.
public record Months(SortedSet<Integer> numbers) {

    private static final int LAST = 12;
    private static final String WHOLE_YEAR = "全年";

    public static final Months ALL =
            new Months(new TreeSet<>(IntStream.rangeClosed(1, LAST).boxed().toList()));

    public Months {
        numbers = new TreeSet<>(numbers);
        if (numbers.isEmpty() || numbers.first() < 1 || numbers.last() > LAST) {
            throw new Refusal("实施月份没有填写或者不在 1 到 12 之间，请填写如 3-5、9，或者全年。");
        }
    }

    /// `全年`, `3`, `3-5、9` and the like, with or without 月.
    public static Months read(String typed) {
        var text = Text.clean(typed)
                .replace("月", "")
                .replace("至", "-")
                .replace("—", "-")
                .replace("–", "-");
        if (text.equals(WHOLE_YEAR)) {
            return ALL;
        }
        var numbers = new TreeSet<Integer>();
        for (var part : text.split("[、,;; ]+")) {
            if (!part.matches("\\d{1,2}(-\\d{1,2})?")) {
                throw new Refusal("实施月份“" + typed + "”读不懂，请填写如 3-5、9，或者全年。");
            }
            var ends = part.split("-");
            var last = Integer.parseInt(ends[ends.length - 1]);
            IntStream.rangeClosed(Integer.parseInt(ends[0]), last).forEach(numbers::add);
        }
        return new Months(numbers);
    }

    /// `全年`, or `3-5、9`.
    public String written() {
        return equals(ALL) ? WHOLE_YEAR : String.join("、", stretches());
    }

    /// `全年`, or `3-5月、9月`.
    public String words() {
        return equals(ALL)
                ? WHOLE_YEAR
                : stretches().stream().map(each -> each + "月").collect(Collectors.joining("、"));
    }

    public boolean has(int month) {
        return numbers.contains(month);
    }

    private List<String> stretches() {
        var stretches = new ArrayList<String>();
        for (var number : numbers) {
            if (!numbers.contains(number - 1)) {
                var end = number;
                while (numbers.contains(end + 1)) {
                    end++;
                }
                stretches.add(number == end ? "" + number : number + "-" + end);
            }
        }
        return stretches;
    }
}
