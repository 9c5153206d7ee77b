package huanzhi.law.discretion;

import com.fasterxml.jackson.annotation.JsonProperty;
import huanzhi.base.Money;
import huanzhi.base.Refusal;
import huanzhi.law.Fine;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The shape of `discretion.json`; what may be left out is null here and nowhere else.
record DiscretionData(
        @JsonProperty(required = true) String version,
        @JsonProperty(required = true) StandardData standard,
        @JsonProperty(required = true) Map<String, List<String>> rules,
        @JsonProperty(required = true) SimpleData simpleProcedure,
        @JsonProperty(required = true) HistoryData history,
        @JsonProperty(required = true) List<RuleData> adjustments,
        @JsonProperty(required = true) List<NoGroundData> noGrounds,
        @JsonProperty(required = true) List<TableData> tables) {

    record StandardData(
            @JsonProperty(required = true) String cite,
            @JsonProperty(required = true) String number,
            @JsonProperty(required = true) String from,
            @JsonProperty(required = true) String until,
            @JsonProperty(required = true) String source) {}

    /// The highest fines that may be imposed on the spot, in 元.
    record SimpleData(
            @JsonProperty(required = true) List<String> cite,
            @JsonProperty(required = true) Map<String, Long> most) {

        Map<Fine.Payer, Money> sums() {
            var sums = new EnumMap<Fine.Payer, Money>(Fine.Payer.class);
            most.forEach((payer, yuan) -> sums.put(choice(Fine.Payer.class, payer), Money.ofYuan(yuan)));
            return sums;
        }
    }

    record HistoryData(
            @JsonProperty(required = true) int violationYears,
            @JsonProperty(required = true) int complaintYears) {}

    record RuleData(
            @JsonProperty(required = true) String key,
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String direction,
            @JsonProperty(required = true) int most,
            @JsonProperty(required = true) boolean withinRange,
            @JsonProperty(required = true) List<String> grounds) {

        AdjustmentRule rule() {
            return new AdjustmentRule(
                    key, name, choice(AdjustmentRule.Direction.class, direction), most, withinRange, grounds);
        }
    }

    record NoGroundData(
            @JsonProperty(required = true) String word,
            @JsonProperty(required = true) String remedy) {}

    record TableData(
            @JsonProperty(required = true) String number,
            @JsonProperty(required = true) String name,
            String scope,
            @JsonProperty("for") List<String> payers,
            List<String> basis,
            Boolean confirmed,
            String lastAct,
            List<String> violations,
            @JsonProperty(required = true) List<ColumnData> columns) {}

    record ColumnData(
            String name,
            String when,
            @JsonProperty(required = true) String formula,
            String letter,
            Integer start,
            RangeData range,
            Long leastBase,
            @JsonProperty(required = true) List<FactorData> factors) {

        Column column() {
            return new Column(
                    orEmpty(name),
                    orEmpty(when),
                    read(),
                    Optional.ofNullable(range).map(RangeData::scale),
                    Optional.ofNullable(leastBase).map(Money::ofYuan),
                    factors.stream().map(FactorData::factor).toList());
        }

        private Formula read() {
            return switch (formula) {
                case "sum" -> new Formula.Sum(start == null ? 0 : start);
                case "remainder" -> new Formula.Remainder(letter == null ? "Y" : letter);
                default -> throw new Refusal("裁量表数据中的公式“" + formula + "”不认识，请写 sum 或者 remainder。");
            };
        }
    }

    /// `least` and `most` are 元, or factors where `times` says of what.
    record RangeData(
            String times,
            @JsonProperty(required = true) BigDecimal least,
            @JsonProperty(required = true) BigDecimal most,
            Long floor) {

        Fine.Scale scale() {
            return times == null
                    ? new Fine.Sum(Money.ofYuan(least), Money.ofYuan(most))
                    : new Fine.Times(
                            times, least, most, Optional.ofNullable(floor).map(Money::ofYuan));
        }
    }

    record FactorData(
            @JsonProperty(required = true) String name,
            String counts,
            @JsonProperty(required = true) List<GradeData> options) {

        Factor factor() {
            return new Factor(
                    name,
                    Optional.ofNullable(counts).map(word -> choice(Factor.Count.class, word)),
                    options.stream().map(GradeData::grade).toList());
        }
    }

    record GradeData(
            @JsonProperty(required = true) String text,
            @JsonProperty(required = true) int percent,
            Integer from) {

        Grade grade() {
            return new Grade(text, percent, from == null ? OptionalInt.empty() : OptionalInt.of(from));
        }
    }

    static <E extends Enum<E>> E choice(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new Refusal("裁量表数据中的“" + word + "”不是可用的词，请对照随程序附带的文件改正。"));
    }

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
