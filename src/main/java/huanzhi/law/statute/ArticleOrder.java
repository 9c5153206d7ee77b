package huanzhi.law.statute;

import huanzhi.base.Refusal;
import huanzhi.law.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Whether the articles of a statute follow one another without gap or doubling: 第十二条 is followed by 第十三条 or
/// 第十二条之一.
final class ArticleOrder {

    private static final int MOST_NAMED = 5;

    private final Map<Article, Integer> lines = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private Article before = Article.whole(1, 0);

    /// The next article, beginning on line `line`.
    void add(Article number, int line) {
        var first = lines.isEmpty();
        var earlier = lines.putIfAbsent(number, line);
        if (earlier != null) {
            faults.add(number.text() + "有两个（第 " + earlier + " 行和第 " + line + " 行）");
            return;
        }
        if (first ? !number.equals(before) : !follows(number)) {
            faults.add(first ? "开头是" + number.text() + "，不是第一条" : broken(number));
        }
        before = number;
    }

    /// Refuses, naming what is wrong.
    void refuse(String file) {
        if (!faults.isEmpty()) {
            var named = String.join("；", faults.subList(0, Math.min(MOST_NAMED, faults.size())));
            var more = faults.size() > MOST_NAMED ? "；等 " + faults.size() + " 处" : "";
            throw new Refusal("文件“" + file + "”的条文不完整：" + named + more + "，请改正文件后重新导入。");
        }
    }

    private boolean follows(Article number) {
        return number.number() == before.number()
                ? number.inserted() == before.inserted() + 1
                : number.number() == before.number() + 1 && number.inserted() == 0;
    }

    private String broken(Article number) {
        if (number.number() < before.number()) {
            return before.text() + "之后倒回到" + number.text();
        }
        var missing = number.inserted() > 0
                ? Article.whole(number.number(), number.number() == before.number() ? before.inserted() + 1 : 0)
                : Article.whole(before.number() + 1, 0);
        return before.text() + "之后是" + number.text() + "，缺" + missing.text();
    }
}
