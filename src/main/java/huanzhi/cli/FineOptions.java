package huanzhi.cli;

import huanzhi.base.Money;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.law.Fine;
import huanzhi.law.discretion.Adjustment;
import huanzhi.law.discretion.Discretion;
import huanzhi.law.discretion.DiscretionTable;
import huanzhi.law.discretion.LawSide;
import huanzhi.law.discretion.Yardstick;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// How a call says which table, which range, which grades and which adjustment.
final class FineOptions {

    @Option(names = "--table", paramLabel = "表号", description = "裁量表，如 7-1、13")
    private String table = "";

    @Option(names = "--column", paramLabel = "栏", description = "有几栏的表用哪一栏：序号或者栏名，如 逾期不改正")
    private String column = "";

    @Option(names = "--choose", arity = "1..*", paramLabel = "档次", description = "按裁量因素的顺序写每一项选第几档，从 1 数起，如 1,2,4")
    private List<String> choose = List.of();

    @Option(
            names = "--choose-later",
            arity = "1..*",
            paramLabel = "档次",
            description = "法律修改以后按决定时的法律再选一次；与 --choose 用同一张表时可以不写")
    private List<String> chooseLater = List.of();

    @Option(names = "--range", paramLabel = "幅度", description = "一项违法行为有几档罚款幅度时用哪一档：序号或者字样，如 情节严重")
    private String range = "";

    @Option(names = "--range-later", paramLabel = "幅度", description = "决定时的法律用哪一档幅度")
    private String rangeLater = "";

    @Option(names = "--min", paramLabel = "元", description = "法定最低额；通用表写了 --base 时是倍数")
    private String min = "";

    @Option(names = "--max", paramLabel = "元", description = "法定最高额；通用表写了 --base 时是倍数")
    private String max = "";

    @Option(names = "--base", paramLabel = "元", description = "按倍数计算的基数，如总投资额、处置费用、违法所得")
    private String base = "";

    @Option(names = "--payer", paramLabel = "对象", description = "unit 单位（默认）、person 个人；没有最低额时用")
    private String payer = "unit";

    @Option(
            names = "--adjust",
            paramLabel = "调节",
            description = "heavier、lighter、mitigated=百分点（法定最高额的百分之几）或者 maximum，可以接理由：heavier=10:阻挠执法")
    private String adjust = "";

    @Option(names = "--ground", paramLabel = "理由", description = "调节的理由")
    private String ground = "";

    String table() {
        return table;
    }

    String column() {
        return column;
    }

    Optional<String> choices() {
        return joined(choose);
    }

    Optional<String> laterChoices() {
        return joined(chooseLater);
    }

    Optional<Money> base() {
        return sum("--base", base);
    }

    Optional<Adjustment> adjustment(Discretion discretion) {
        return adjust.isEmpty() ? Optional.empty() : Optional.of(AdjustmentWords.read(discretion, adjust, ground));
    }

    /// `chosen` on its own range or on the one the call gives.
    Yardstick yardstick(DiscretionTable chosen) {
        var part = chosen.column(column);
        if (max.isEmpty()) {
            if (!min.isEmpty()) {
                throw new Refusal("只写了 --min“" + min + "”，没有最高额，请同时写 --max。");
            }
            return Yardstick.special(chosen, part);
        }
        var whom = chosen.payers().contains(Fine.Payer.RESPONSIBLE) ? Fine.Payer.RESPONSIBLE : payer();
        return new Yardstick(chosen, part, whom, part.name(), given(chosen.isGeneral()), chosen.basis());
    }

    /// The yardstick of `side` that the call means.
    Yardstick yardstick(LawSide side, Discretion discretion) {
        if (side.yardsticks().isEmpty() && !max.isEmpty()) {
            return discretion.general(payer(), "", given(true), side.basis().penalty());
        }
        var found = table.isEmpty() ? side.yardstick(range) : ofTable(side, discretion.table(table));
        return max.isEmpty() ? found : found.on(given(false));
    }

    /// The yardstick of the later law: the one asked for, else the one most like that of the law of the act.
    Yardstick later(LawSide side, Yardstick byAct) {
        return rangeLater.isEmpty() ? side.like(byAct) : side.yardstick(rangeLater);
    }

    private Yardstick ofTable(LawSide side, DiscretionTable wanted) {
        var part = wanted.column(column);
        return side.yardsticks().stream()
                .filter(each -> each.table().equals(wanted) && each.column().equals(part))
                .filter(each -> range.isEmpty() || each.label().contains(range))
                .findFirst()
                .orElseThrow(() -> new Refusal(side.name() + "不用表 " + wanted.number() + "，请改为 --table "
                        + side.yardsticks().stream()
                                .map(each -> each.table().number())
                                .distinct()
                                .reduce((one, other) -> one + " 或者 " + other)
                                .orElse("13")
                        + "，或者不写 --table。"));
    }

    /// Two sums, or two multiples of the base where a general table is given one.
    private Fine.Scale given(boolean general) {
        if (general && !base.isEmpty()) {
            return new Fine.Times("基数", number("--min", min), number("--max", max), Optional.empty());
        }
        return new Fine.Sum(
                sum("--min", min).orElse(Money.ZERO), sum("--max", max).orElseThrow());
    }

    private Fine.Payer payer() {
        return switch (Text.clean(payer)) {
            case "unit", "单位" -> Fine.Payer.UNIT;
            case "person", "个人" -> Fine.Payer.PERSON;
            default -> throw new Refusal("--payer“" + payer + "”不认识，请写 unit（单位）或者 person（个人）。");
        };
    }

    private static Optional<Money> sum(String option, String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Money.read(typed));
        } catch (Refusal refusal) {
            throw new Refusal(refusal.problem().at(option, typed), refusal);
        }
    }

    private static BigDecimal number(String option, String typed) {
        try {
            var number = typed.isEmpty() ? BigDecimal.ZERO : new BigDecimal(Text.clean(typed));
            if (number.signum() < 0) {
                throw new Refusal(option + "“" + typed + "”小于零，请写零或者正数。");
            }
            return number;
        } catch (NumberFormatException e) {
            throw new Refusal(option + "“" + typed + "”不是倍数，请写成 3 或者 0.05 的样子。", e);
        }
    }

    private static Optional<String> joined(List<String> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(",", words));
    }
}
