package huanzhi.law.discretion;

import huanzhi.base.Money;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.law.Fine;
import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;
import huanzhi.law.Provision;
import huanzhi.law.Statute;
import huanzhi.law.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// 裁量权基准: all tables of the standard in force, and the rules by which they are used.
public final class Discretion {

    private final LawLibrary law;
    private final Standard standard;
    private final List<DiscretionTable> tables;
    private final List<AdjustmentRule> adjustments;
    private final Map<String, String> noGrounds;
    private final Map<Fine.Payer, Money> simpleProcedure;

    Discretion(
            LawLibrary law,
            Standard standard,
            List<DiscretionTable> tables,
            List<AdjustmentRule> adjustments,
            Map<String, String> noGrounds,
            Map<Fine.Payer, Money> simpleProcedure) {
        this.law = law;
        this.standard = standard;
        this.tables = List.copyOf(tables);
        this.adjustments = List.copyOf(adjustments);
        this.noGrounds = Map.copyOf(noGrounds);
        this.simpleProcedure = Map.copyOf(simpleProcedure);
    }

    /// Refuses, naming the table, data that do not add up to 100 %.
    public static Discretion read(LawFiles files, LawLibrary law) {
        return new DiscretionReader(files, law).read();
    }

    /// Where the standard stands and how it is used: the statute, its number of issue, its rules, how far it looks
    /// back for earlier violations and complaints.
    record Standard(
            Statute statute,
            String number,
            Validity validity,
            String source,
            Map<String, DatedCitations> rules,
            int violationYears,
            int complaintYears) {

        Standard {
            rules = Map.copyOf(rules);
        }
    }

    public LawLibrary law() {
        return law;
    }

    /// In the order of the standard.
    public List<DiscretionTable> tables() {
        return tables;
    }

    /// By its number, such as `7-1`, `表7-1` or `13`.
    public DiscretionTable table(String number) {
        var wanted = Text.clean(number).replace("表", "").toLowerCase();
        return tables.stream()
                .filter(table -> table.number().equals(wanted))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal("没有裁量表“" + number + "”，请用 fine --list 查看全部 " + tables.size() + " 张表的表号。"));
    }

    /// The table for whatever has no special one: 12-3 for responsible persons, 13 for all others.
    private DiscretionTable general(Fine.Payer payer) {
        return tables.stream()
                .filter(table -> table.payers().contains(payer))
                .findFirst()
                .orElseThrow(() -> new Refusal("裁量表数据中没有通用裁量表，请对照随程序附带的文件补上。"));
    }

    /// The general table for `payer` on the range of an article.
    public Yardstick general(Fine.Payer payer, String circumstance, Fine.Scale range, Provision penalty) {
        var table = general(payer);
        return new Yardstick(table, table.columns().getFirst(), payer, circumstance, range, penalty);
    }

    public List<AdjustmentRule> adjustments() {
        return adjustments;
    }

    /// By its key or name: `heavier`, `从重`.
    public AdjustmentRule adjustment(String word) {
        return adjustments.stream()
                .filter(rule -> rule.key().equals(word) || rule.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refusal("没有“" + word + "”这种调节，请写 "
                        + adjustments.stream()
                                .map(rule -> rule.key() + "（" + rule.name() + "）")
                                .collect(Collectors.joining("、"))
                        + " 中的一种。"));
    }

    /// For how many years back, from the day before the act was found, earlier violations count.
    public int violationYears() {
        return standard.violationYears();
    }

    public int complaintYears() {
        return standard.complaintYears();
    }

    /// `《湖南省生态环境保护行政处罚裁量权基准规定（2021版）》（湘环发〔2022〕8号）`.
    public String standardName() {
        return standard.statute().name() + "（" + standard.number() + "）";
    }

    /// Where the data were taken from, and what is still to be done about it.
    public String source() {
        return standard.source();
    }

    /// What is doubtful about using the standard for a decision on `day`.
    List<String> doubts(LocalDate day) {
        var validity = standard.validity();
        if (validity.contains(day)) {
            return List.of();
        }
        var until = validity.until().map(last -> "至 " + last).orElse("起");
        return List.of("决定日 " + day + " 不在裁量基准的有效期（" + validity.from() + " " + until + "）内，结果只供参考，请核对现行基准。");
    }

    /// Reckons a fine for a decision on `day`. `base` is what multiples are of; an adjustment may be grounded on
    /// anything but 经济困难.
    public Reckoning reckon(
            Yardstick yardstick,
            List<Pick> picks,
            Optional<Money> base,
            Optional<Adjustment> adjustment,
            LocalDate day) {
        adjustment.ifPresent(this::requireGround);
        var doubts = new ArrayList<>(doubts(day));
        if (!yardstick.penalty().isEmpty() && !yardstick.penalty().confirmed()) {
            doubts.add("罚款依据“" + yardstick.penalty().text() + "”待核对。");
        }
        return new Calculation(this, articles(day), yardstick, base, picks).run(adjustment, doubts);
    }

    /// Sets the two reckonings of one act against each other.
    public Comparison compare(FineLaw law, Reckoning byAct, Reckoning later) {
        return new Comparison(law, byAct, later, articles(law.decidedOn()).succession());
    }

    Money simpleProcedure(Fine.Payer payer) {
        return simpleProcedure.get(payer);
    }

    ArticleTexts articles(LocalDate day) {
        return new ArticleTexts(
                standard.statute().name(),
                text("reckoning", day),
                text("adjusting", day),
                text("conduct", day),
                text("succession", day),
                text("simpleProcedure", day));
    }

    private String text(String rule, LocalDate day) {
        return standard.rules().get(rule).on(day, law, true).text();
    }

    private void requireGround(Adjustment adjustment) {
        noGrounds.entrySet().stream()
                .filter(entry -> adjustment.rule().direction() == AdjustmentRule.Direction.DOWN
                        && adjustment.ground().contains(entry.getKey()))
                .findFirst()
                .ifPresent(entry -> {
                    throw new Refusal(adjustment.rule().name() + "的理由“" + adjustment.ground() + "”中的“" + entry.getKey()
                            + "”不能作为减少罚款的理由，" + entry.getValue() + "。");
                });
    }
}
