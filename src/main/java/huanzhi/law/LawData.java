package huanzhi.law;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonProperty;
import huanzhi.base.Money;
import huanzhi.base.Refusal;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The shape of the law files, as they are written; what may be left out is null here and nowhere else.
final class LawData {

    private LawData() {}

    /// May not be left out.
    @JacksonAnnotationsInside
    @JsonProperty(required = true)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Required {}

    record Statutes(@Required String version, @Required List<StatuteData> statutes) {}

    record Violations(@Required String version, @Required List<ViolationData> violations) {}

    record Procedure(@Required String version, @Required List<RuleData> rules) {}

    record Articles(@Required String version, @Required List<GistData> articles) {}

    record StatuteData(
            @Required String key,
            @Required String title,
            String number,
            @Required String from,
            String until,
            Boolean confirmed) {

        Statute statute() {
            return new Statute(key, title, orEmpty(number), days(from, until), !Boolean.FALSE.equals(confirmed));
        }
    }

    record GistData(
            @Required String statute,
            @Required String article,
            @Required String gist,
            Boolean confirmed) {

        Gist gist(LawReader.Citations citations) {
            return new Gist(citations.statute(statute), Article.of(article), gist, !Boolean.FALSE.equals(confirmed));
        }
    }

    record ViolationData(
            @Required String key,
            int number,
            @Required String name,
            String alias,
            @Required String category,
            boolean correctionFirst,
            String note,
            @Required List<BasisData> laws) {

        Violation violation(LawReader.Citations citations) {
            return new Violation(
                    key,
                    number,
                    name,
                    orEmpty(alias),
                    category,
                    correctionFirst,
                    orEmpty(note),
                    laws.stream().map(law -> law.basis(citations)).toList());
        }
    }

    record BasisData(
            @Required String from,
            String until,
            @Required ProvisionData breached,
            @Required ProvisionData penalty,
            List<String> alternatives,
            List<FineData> fines,
            String measures,
            String dailyFine,
            String seizure,
            List<String> detention) {

        LegalBasis basis(LawReader.Citations citations) {
            var days = days(from, until);
            return new LegalBasis(
                    days,
                    breached.provision(citations, days),
                    penalty.provision(citations, days),
                    cited(alternatives, citations, days),
                    orEmpty(fines).stream().map(FineData::fine).toList(),
                    new Consequences(
                            orEmpty(measures), answer(dailyFine), answer(seizure), cited(detention, citations, days)));
        }

        private static List<Citation> cited(List<String> places, LawReader.Citations citations, Validity days) {
            return orEmpty(places).stream()
                    .map(each -> citations.citation(each, days))
                    .toList();
        }
    }

    record ProvisionData(@Required List<String> cite, boolean confirmed) {

        Provision provision(LawReader.Citations citations, Validity days) {
            return citations.provision(cite, days, confirmed);
        }
    }

    /// `least` and `most` are 元, or factors where `times` says of what.
    record FineData(
            String payer,
            String when,
            String times,
            @Required BigDecimal least,
            @Required BigDecimal most,
            Long floor) {

        Fine fine() {
            return new Fine(payer == null ? Fine.Payer.UNIT : choice(Fine.Payer.class, payer), orEmpty(when), scale());
        }

        private Fine.Scale scale() {
            return times == null
                    ? new Fine.Sum(Money.ofYuan(least), Money.ofYuan(most))
                    : new Fine.Times(
                            times, least, most, Optional.ofNullable(floor).map(Money::ofYuan));
        }
    }

    record RuleData(
            @Required String key,
            @Required String name,
            @Required String from,
            String until,
            @Required List<String> cite,
            String term,
            Long yuan,
            Boolean confirmed) {

        ProceduralRule rule(LawReader.Citations citations) {
            var days = days(from, until);
            return new ProceduralRule(
                    key,
                    name,
                    days,
                    citations.provision(cite, days, !Boolean.FALSE.equals(confirmed)),
                    orEmpty(term),
                    Optional.ofNullable(yuan).map(Money::ofYuan));
        }
    }

    private static Consequences.Answer answer(String word) {
        return word == null ? Consequences.Answer.NO : choice(Consequences.Answer.class, word);
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new Refusal("法规数据中的“" + word + "”不是可用的词，请对照随程序附带的文件改正。"));
    }

    private static Validity days(String from, String until) {
        try {
            return new Validity(
                    LocalDate.parse(from), Optional.ofNullable(until).map(LocalDate::parse));
        } catch (DateTimeParseException e) {
            throw new Refusal("法规数据中的日期“" + e.getParsedString() + "”读不懂，请写成 2026-08-15 的样子。", e);
        }
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
