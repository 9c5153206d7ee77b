package huanzhi.law;

import huanzhi.base.ChineseNumber;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A place in a statute: article, or several in a row, and in it a paragraph and items; zero and empty mean "the
/// whole".
///
/// The data write it short: `1107`, `213-218`, `83.2`, `64(1)`, `72.1(1)`, `1171(4,5)`.
public record Article(int number, int last, int paragraph, List<Integer> items) {

    private static final Pattern SHORT = Pattern.compile("(\\d+)(?:-(\\d+))?(?:\\.(\\d+))?(?:\\(([0-9,]+)\\))?");

    public Article {
        items = List.copyOf(items);
    }

    /// Reads the short form.
    public static Article of(String shorthand) {
        var match = SHORT.matcher(Text.clean(shorthand));
        if (!match.matches()) {
            throw new Refusal("法规数据中的条号“" + shorthand + "”读不懂，请写成 1107、83.2、64(1) 或者 72.1(1) 的样子。");
        }
        var number = Integer.parseInt(match.group(1));
        return new Article(
                number,
                match.group(2) == null ? number : Integer.parseInt(match.group(2)),
                match.group(3) == null ? 0 : Integer.parseInt(match.group(3)),
                items(Optional.ofNullable(match.group(4))));
    }

    /// `第七十二条第一款第一项`; `第二百一十三条至第二百一十八条`.
    public String text() {
        return article(number)
                + (last == number ? "" : "至" + article(last))
                + (paragraph == 0 ? "" : "第" + ChineseNumber.full(paragraph) + "款")
                + items.stream()
                        .map(item -> "第" + ChineseNumber.full(item) + "项")
                        .collect(Collectors.joining("、"));
    }

    private static String article(int number) {
        return "第" + ChineseNumber.full(number) + "条";
    }

    private static List<Integer> items(Optional<String> list) {
        return list.map(numbers ->
                        Arrays.stream(numbers.split(",")).map(Integer::valueOf).toList())
                .orElse(List.of());
    }
}
