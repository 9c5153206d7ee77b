package huanzhi.law.search;

import huanzhi.base.PinyinInitials;
import huanzhi.base.Text;
import huanzhi.law.Gist;
import huanzhi.law.LawLibrary;
import huanzhi.law.LegalBasis;
import huanzhi.law.Statute;
import huanzhi.law.Violation;
import huanzhi.law.search.LawFind.Kind;
import huanzhi.law.statute.ArticleText;
import huanzhi.law.statute.StatuteText;
import huanzhi.law.statute.StatuteTexts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks through the whole library: by words that must all be there, by the pinyin initials of names, by number, and
/// by the day something was in force.
public final class LawSearch {

    private final LawLibrary law;
    private final StatuteTexts texts;

    public LawSearch(LawLibrary law, StatuteTexts texts) {
        this.law = law;
        this.texts = texts;
    }

    /// Everything that holds each word of `typed`, in force on `day` if one is given.
    public List<LawFind> find(String typed, Optional<LocalDate> day) {
        var cleaned = Text.clean(typed).toLowerCase(Locale.ROOT);
        var words = cleaned.isEmpty() ? List.<String>of() : Arrays.asList(cleaned.split("\\s+"));
        return all(day).filter(find -> words.stream().allMatch(find.haystack()::contains))
                .toList();
    }

    private Stream<LawFind> all(Optional<LocalDate> day) {
        return Stream.of(
                        law.violations().stream().flatMap(LawSearch::finds),
                        law.statutes().stream().map(LawSearch::find),
                        law.gists().stream().map(LawSearch::find),
                        texts.all().stream().flatMap(LawSearch::finds))
                .flatMap(finds -> finds)
                .filter(find -> day.map(find.validity()::contains).orElse(true));
    }

    /// A violation is found once for each state of the law.
    private static Stream<LawFind> finds(Violation violation) {
        return violation.bases().stream().map(basis -> find(violation, basis));
    }

    private static LawFind find(Violation violation, LegalBasis basis) {
        var place = basis.penalty().isEmpty() ? "处罚依据待核对" : basis.penalty().text();
        var fines = basis.fines().stream().map(each -> each.text()).collect(Collectors.joining("；"));
        return new LawFind(
                Kind.VIOLATION,
                violation.key(),
                violation.number() + " " + violation.name(),
                place,
                fines.isEmpty() ? "罚款幅度待核对" : fines,
                basis.validity(),
                basis.penalty().confirmed(),
                haystack(
                        violation.name(),
                        violation.alias(),
                        violation.category(),
                        place,
                        basis.breached().text(),
                        fines,
                        basis.consequences().measures(),
                        PinyinInitials.of(violation.name()),
                        String.valueOf(violation.number())));
    }

    private static LawFind find(Statute statute) {
        return new LawFind(
                Kind.STATUTE,
                statute.key(),
                statute.title(),
                statute.number(),
                "",
                statute.validity(),
                statute.confirmed(),
                haystack(statute.title(), statute.number(), statute.key(), PinyinInitials.of(statute.title())));
    }

    private static LawFind find(Gist gist) {
        return new LawFind(
                Kind.ARTICLE,
                gist.key(),
                gist.statute().title(),
                gist.article().text(),
                gist.text(),
                gist.statute().validity(),
                gist.confirmed(),
                haystack(
                        gist.statute().title(),
                        gist.article().text(),
                        gist.article().shorthand(),
                        gist.text(),
                        PinyinInitials.of(gist.text())));
    }

    private static Stream<LawFind> finds(StatuteText text) {
        return text.articles().stream().map(article -> find(text, article));
    }

    private static LawFind find(StatuteText text, ArticleText article) {
        var words = article.words();
        return new LawFind(
                Kind.TEXT,
                text.title() + " " + text.validity().from() + " "
                        + article.number().shorthand(),
                text.title(),
                article.number().text(),
                words,
                text.validity(),
                true,
                haystack(text.title(), article.number().text(), article.number().shorthand(), words));
    }

    private static String haystack(String... texts) {
        return Text.clean(String.join(" ", texts)).toLowerCase(Locale.ROOT);
    }
}
