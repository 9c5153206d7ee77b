package huanzhi.law;

import huanzhi.base.ChineseNumber;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A place in a statute: article, or several in a row, and in it a paragraph, items and a point (目); zero and empty
/// mean "the whole". `inserted` is the n of 第一百二十条之n.
///
/// The data write it short: `1107`, `213-218`, `83.2`, `64(1)`, `72.1(1)`, `1171(4,5)`, `120+1`, `64.1(1)#2`.
public record Article(int number, int inserted, int last, int paragraph, List<Integer> items, int point) {

    private static final Pattern SHORT = Pattern.compile(
            "(\\d{1,4})(?:\\+(\\d{1,3}))?(?:-(\\d{1,4}))?(?:\\.(\\d{1,3}))?(?:\\(([0-9,]+)\\))?" + "(?:#(\\d{1,3}))?");

    public Article {
        items = List.copyOf(items);
    }

    /// The whole of one article.
    public static Article whole(int number, int inserted) {
        return new Article(number, inserted, number, 0, List.of(), 0);
    }

    /// Reads the short form.
    public static Article of(String shorthand) {
        var match = SHORT.matcher(Text.clean(shorthand));
        if (!match.matches() || number(match.group(1)) == 0) {
            throw new Refusal("法规数据中的条号“" + shorthand + "”读不懂，请写成 1107、83.2、64(1) 或者 72.1(1) 的样子。");
        }
        var number = number(match.group(1));
        return new Article(
                number,
                number(match.group(2)),
                match.group(3) == null ? number : number(match.group(3)),
                number(match.group(4)),
                items(Optional.ofNullable(match.group(5))),
                number(match.group(6)));
    }

    /// The articles it covers, each as a whole.
    public List<Article> articles() {
        return last == number
                ? List.of(whole(number, inserted))
                : IntStream.rangeClosed(number, last)
                        .mapToObj(each -> whole(each, 0))
                        .toList();
    }

    /// `第七十二条第一款第一项`; `第二百一十三条至第二百一十八条`; `第一百二十条之一`.
    public String text() {
        return article(number)
                + (inserted == 0 ? "" : "之" + ChineseNumber.full(inserted))
                + (last == number ? "" : "至" + article(last))
                + (paragraph == 0 ? "" : "第" + ChineseNumber.full(paragraph) + "款")
                + items.stream()
                        .map(item -> "第" + ChineseNumber.full(item) + "项")
                        .collect(Collectors.joining("、"))
                + (point == 0 ? "" : "第" + point + "目");
    }

    /// The short form it is written in.
    public String shorthand() {
        return number
                + (inserted == 0 ? "" : "+" + inserted)
                + (last == number ? "" : "-" + last)
                + (paragraph == 0 ? "" : "." + paragraph)
                + (items.isEmpty()
                        ? ""
                        : items.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")")))
                + (point == 0 ? "" : "#" + point);
    }

    private static String article(int number) {
        return "第" + ChineseNumber.full(number) + "条";
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static List<Integer> items(Optional<String> list) {
        return list.map(numbers ->
                        Arrays.stream(numbers.split(",")).map(Integer::valueOf).toList())
                .orElse(List.of());
    }
}
