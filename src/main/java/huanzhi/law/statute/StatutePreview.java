package huanzhi.law.statute;

import java.time.LocalDate;
import java.util.Optional;

/// What would be imported: the text with its articles, and the last day the version before would be given.
public record StatutePreview(StatuteFile file, StatuteText text, Optional<LocalDate> endsEarlier) {

    /// `《…》自 2026-08-15：1,242 条、1,800 款、640 项。`
    public String sentence() {
        var articles = text.articles();
        return "《%s》%s：%,d 条、%,d 款、%,d 项%s。"
                .formatted(
                        text.title(),
                        text.validity().text(),
                        articles.size(),
                        articles.stream()
                                .mapToInt(each -> each.paragraphs().size())
                                .sum(),
                        articles.stream().mapToInt(ArticleText::items).sum(),
                        endsEarlier.map(last -> "；此前导入的文本到 " + last + " 为止").orElse(""));
    }
}
