package huanzhi.plan;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import huanzhi.base.Refusal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// How many of a category a rule asks for in one period.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Measure.Percent.class, name = "percent"),
    @JsonSubTypes.Type(value = Measure.PerOfficer.class, name = "perOfficer"),
    @JsonSubTypes.Type(value = Measure.Fixed.class, name = "fixed"),
    @JsonSubTypes.Type(value = Measure.All.class, name = "all"),
    @JsonSubTypes.Type(value = Measure.AnyOf.class, name = "anyOf")
})
public sealed interface Measure {

    BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// How much that is for so many enterprises on the list and so many officers, not rounded yet.
    Amount of(int listed, int officers);

    /// The rule in a few words, such as `25%`, `1:10`, `20 家`, `全部`.
    String words();

    /// An exact number and how it came about, such as `47 家 × 25% = 11.75`.
    record Amount(BigDecimal exact, String words) {}

    /// A share of those on the list.
    record Percent(BigDecimal percent) implements Measure {

        public Percent {
            percent = plain(percent);
            if (percent.signum() <= 0 || percent.compareTo(HUNDRED) > 0) {
                throw new Refusal("抽查比例 " + percent.toPlainString() + "% 不对，请填写大于 0、不超过 100 的数。");
            }
        }

        @Override
        public Amount of(int listed, int officers) {
            var exact = plain(percent.multiply(BigDecimal.valueOf(listed)).divide(HUNDRED, MathContext.UNLIMITED));
            return new Amount(exact, listed + " 家 × " + words() + " = " + exact.toPlainString());
        }

        @Override
        public String words() {
            return percent.toPlainString() + "%";
        }
    }

    /// So many enterprises for each officer in post: 人员比 1:N.
    record PerOfficer(BigDecimal enterprises) implements Measure {

        public PerOfficer {
            enterprises = plain(enterprises);
            if (enterprises.signum() <= 0) {
                throw new Refusal("人员比 1:" + enterprises.toPlainString() + " 不对，请填写大于 0 的家数。");
            }
        }

        @Override
        public Amount of(int listed, int officers) {
            var exact = plain(enterprises.multiply(BigDecimal.valueOf(officers)));
            return new Amount(exact, officers + " 人 × " + enterprises.toPlainString() + " = " + exact.toPlainString());
        }

        @Override
        public String words() {
            return "1:" + enterprises.toPlainString();
        }
    }

    /// A number whatever the list holds.
    record Fixed(int enterprises) implements Measure {

        public Fixed {
            if (enterprises < 0) {
                throw new Refusal("固定家数 " + enterprises + " 不对，请填写零或者正整数。");
            }
        }

        @Override
        public Amount of(int listed, int officers) {
            return new Amount(BigDecimal.valueOf(enterprises), "固定 " + enterprises);
        }

        @Override
        public String words() {
            return enterprises + " 家";
        }
    }

    /// Every one on the list.
    record All() implements Measure {

        @Override
        public Amount of(int listed, int officers) {
            return new Amount(BigDecimal.valueOf(listed), "全部 " + listed);
        }

        @Override
        public String words() {
            return "全部";
        }
    }

    /// Keeping one of them is enough, so the least of them is asked for: `人员:家 1:5 或者 20%`.
    record AnyOf(List<Measure> measures) implements Measure {

        public AnyOf {
            measures = List.copyOf(measures);
            if (measures.isEmpty()) {
                throw new Refusal("“满足其一”里没有写任何比例，请至少写一项。");
            }
        }

        @Override
        public Amount of(int listed, int officers) {
            var amounts =
                    measures.stream().map(each -> each.of(listed, officers)).toList();
            var least =
                    amounts.stream().min(Comparator.comparing(Amount::exact)).orElseThrow();
            var words = amounts.stream().map(Amount::words).collect(Collectors.joining("，或者 "));
            return new Amount(
                    least.exact(), words + "，满足其一即可，取 " + least.exact().toPlainString());
        }

        @Override
        public String words() {
            return measures.stream().map(Measure::words).collect(Collectors.joining(" 或者 "));
        }
    }

    /// Without zeros at the end, and never as 1E+2.
    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
