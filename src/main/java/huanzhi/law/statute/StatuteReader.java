package huanzhi.law.statute;

import huanzhi.base.ChineseNumber;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.law.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Reads the lines of a published statute: 编、章、节 as headings, 第…条 as articles, further lines as paragraphs,
/// （一） as items, `1.` under an item as points.
///
/// A table of contents before the first article is passed over; an annex (附件、附表) ends the text. Refused, with the
/// number and the line, where an article is missing, doubled or out of order, and where there is no article at all.
final class StatuteReader {

    private static final String NUMERAL = "[零〇一二三四五六七八九十百千两0-9０-９]+";
    private static final Pattern HEADING = Pattern.compile("第" + NUMERAL + "(分编|编|章|节)([\\s\\u3000].*|[^。；：，、]{0,40})");
    private static final Pattern ARTICLE =
            Pattern.compile("第(" + NUMERAL + ")条(?:之(" + NUMERAL + "))?(?:[\\s\\u3000]+(.*)|$)", Pattern.DOTALL);
    /// Where the publisher leaves no blank behind 条; a reference to an article at the head of a line is none.
    private static final Pattern CLOSE_ARTICLE =
            Pattern.compile("第(" + NUMERAL + ")条(?:之(" + NUMERAL + "))?(?![之的规所、至和或第款项，])(.*)", Pattern.DOTALL);
    private static final Pattern ITEM = Pattern.compile("[（(](" + NUMERAL + ")[）)].*");
    private static final Pattern POINT = Pattern.compile("([0-9０-９]{1,3})[.．、].*");
    private static final Pattern ANNEX = Pattern.compile("附(件|表|录)[\\s\\u3000:：0-9０-９一二三四五六七八九十]*.{0,30}");
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—－\\s]*\\d{1,4}[-—－\\s]*");
    private static final List<String> LEVELS = List.of("编", "分编", "章", "节");

    private final String file;
    private final Pattern article;
    private final List<String> lines;
    private final Headings headings = new Headings();
    private final List<ArticleText> articles = new ArrayList<>();
    private final ArticleOrder order = new ArticleOrder();
    private Optional<ArticleDraft> open = Optional.empty();

    /// `file` is what the sentences of a refusal call it.
    StatuteReader(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
        this.article = lines.stream().anyMatch(line -> ARTICLE.matcher(line).matches()) ? ARTICLE : CLOSE_ARTICLE;
    }

    /// The articles in their order.
    List<ArticleText> read() {
        for (var at = 0; at < lines.size() && !ended(lines.get(at)); at++) {
            line(lines.get(at), at + 1);
        }
        end();
        if (articles.isEmpty()) {
            throw new Refusal("文件“" + file + "”里没有“第一条”这样的条文，不像法规，请换一个文件。");
        }
        order.refuse(file);
        return List.copyOf(articles);
    }

    /// What stands over the first article, which is usually the title.
    static Optional<String> title(List<String> lines) {
        return lines.stream()
                .takeWhile(line -> !ARTICLE.matcher(line).matches())
                .map(line -> line.replaceAll("[\\s\\u3000]+", ""))
                .filter(line -> !line.isEmpty() && !line.startsWith("目录") && line.length() <= 60)
                .findFirst();
    }

    private boolean ended(String line) {
        return !articles.isEmpty() && ANNEX.matcher(line).matches();
    }

    private void line(String line, int at) {
        var begins = article.matcher(line);
        if (line.isEmpty() || PAGE_NUMBER.matcher(line).matches()) {
            return;
        }
        if (begins.matches() && number(begins.group(1)).isPresent()) {
            end();
            var number = Article.whole(
                    number(begins.group(1)).getAsInt(), number(begins.group(2)).orElse(0));
            order.add(number, at);
            var draft = new ArticleDraft(number, headings.now());
            open = Optional.of(draft);
            words(draft, Text.trim(begins.group(3) == null ? "" : begins.group(3)));
            return;
        }
        var heading = HEADING.matcher(line);
        if (heading.matches()) {
            end();
            headings.open(LEVELS.indexOf(heading.group(1)), line.replaceAll("[\\s\\u3000]+", " "));
            return;
        }
        open.ifPresent(draft -> words(draft, line));
    }

    private static void words(ArticleDraft draft, String line) {
        if (line.isEmpty()) {
            return;
        }
        var item = ITEM.matcher(line);
        var point = POINT.matcher(line);
        if (item.matches() && number(item.group(1)).isPresent()) {
            draft.item(number(item.group(1)).getAsInt(), line);
        } else if (point.matches() && draft.inItem()) {
            draft.point(number(point.group(1)).getAsInt(), line);
        } else {
            draft.paragraph(line);
        }
    }

    private void end() {
        open.ifPresent(draft -> articles.add(draft.text()));
        open = Optional.empty();
    }

    private static OptionalInt number(String written) {
        return written == null ? OptionalInt.empty() : ChineseNumber.read(written);
    }
}
