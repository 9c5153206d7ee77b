package huanzhi.law;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Citations as they are typed into one line: `水污染防治法 83(2)、生态环境法典 1107`. The statute is called by its title,
/// with or without 中华人民共和国, or by its key; the article is in the short form of [Article].
public record CitationNotation(LawLibrary law) {

    private static final String STATE = "中华人民共和国";
    private static final String BETWEEN = "、";

    public String write(List<Citation> citations) {
        return citations.stream()
                .map(citation -> citation.statute().title().replace(STATE, "")
                        + citation.article()
                                .map(place -> " " + place.shorthand())
                                .orElse(""))
                .collect(Collectors.joining(BETWEEN));
    }

    /// Of several versions of a statute that of `day` is meant; refuses a statute the library does not have.
    public List<Citation> read(String typed, LocalDate day) {
        return Arrays.stream(typed.split("[、；;\\n]"))
                .map(Text::clean)
                .filter(part -> !part.isEmpty())
                .map(part -> citation(part, day))
                .toList();
    }

    private Citation citation(String part, LocalDate day) {
        var gap = part.lastIndexOf(' ');
        var called = gap < 0 ? part : part.substring(0, gap);
        var article = gap < 0 ? Optional.<Article>empty() : Optional.of(Article.of(part.substring(gap + 1)));
        var named = law.statutes().stream()
                .filter(each -> each.key().equals(called) || bare(each.title()).equals(bare(called)))
                .toList();
        return named.stream()
                .filter(each -> each.validity().contains(day))
                .findFirst()
                .or(() -> named.stream().findFirst())
                .map(statute -> new Citation(statute, article))
                .orElseThrow(() -> new Refusal("法规库里没有“" + called + "”，请写成“水污染防治法 83(2)”的样子，或者先新增这部法规。"));
    }

    private static String bare(String title) {
        return Text.clean(title)
                .replace(STATE, "")
                .replace("《", "")
                .replace("》", "")
                .replace(" ", "");
    }
}
