package huanzhi.law.discretion;

import huanzhi.base.Refusal;
import huanzhi.law.Fine;
import huanzhi.law.LegalBasis;
import huanzhi.law.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which tables and ranges measure one act: by the law of its last day, and beside it by that of the decision where
/// the law has changed in between.
///
/// 超标排放水污染物 until 2026-05-01, decided on 2026-09-01: table 7-1 on 水污染防治法 83, beside it table 13 on 法典 1107.
public record FineLaw(
        Violation violation, LocalDate lastDay, LocalDate decidedOn, LawSide byAct, Optional<LawSide> later) {

    /// Refuses a decision before the act has ended, and days the law data do not reach.
    public static FineLaw of(Discretion discretion, Violation violation, LocalDate lastDay, LocalDate decidedOn) {
        if (decidedOn.isBefore(lastDay)) {
            throw new Refusal("决定日期 " + decidedOn + " 早于行为终了日 " + lastDay + "，请核对这两个日期。");
        }
        var applicable = discretion
                .law()
                .citationsFor(violation, lastDay, decidedOn)
                .orElseThrow(() ->
                        new Refusal("“" + violation.name() + "”在行为终了日 " + lastDay + " 没有收入处罚依据，请核对日期，或者先在法规库补充。"));
        return new FineLaw(
                violation,
                lastDay,
                decidedOn,
                side(discretion, violation, "行为时的法律", applicable.byAct(), lastDay),
                applicable.laterLaw().map(basis -> side(discretion, violation, "决定时的法律", basis, decidedOn)));
    }

    private static LawSide side(
            Discretion discretion, Violation violation, String name, LegalBasis basis, LocalDate day) {
        var special = discretion.tables().stream()
                .filter(table -> table.violations().contains(violation.key()))
                .toList();
        var measuring = special.stream().filter(table -> table.measures(day)).toList();
        var yardsticks = new ArrayList<Yardstick>();
        measuring.forEach(table -> table.columns().forEach(column -> yardsticks.add(Yardstick.special(table, column))));
        basis.fines().stream()
                .filter(fine -> measuring.isEmpty() || fine.payer() != Fine.Payer.UNIT)
                .forEach(fine -> yardsticks.add(
                        discretion.general(fine.payer(), fine.circumstance(), fine.scale(), basis.penalty())));
        return new LawSide(
                name,
                basis,
                yardsticks,
                special.stream().filter(table -> !measuring.contains(table)).toList());
    }

    /// That there are two laws, and which special tables have lost their basis.
    public Preface preface() {
        var remarks = new ArrayList<Step>();
        var doubts = new ArrayList<String>();
        if (later.isPresent()) {
            remarks.add(new Step("行为终了于 " + lastDay + "，决定于 " + decidedOn + "，其间法律已经修改，两种法律并列计算后择轻适用。", ""));
        }
        for (var side : sides()) {
            if (!side.reference().isEmpty()) {
                remarks.add(new Step(
                        side.name() + "：" + lapsed(side), side.basis().penalty().text()));
                doubts.add("专用裁量表的依据失效以后按通用裁量表计算，待省厅明确口径。");
            }
        }
        return new Preface(remarks, doubts);
    }

    private static String lapsed(LawSide side) {
        var since = side.reference().getFirst().lastAct().orElseThrow().plusDays(1);
        var titles = side.reference().stream().map(DiscretionTable::title).collect(Collectors.joining("、"));
        return titles + "的依据自 " + since + " 起不再适用，改用通用裁量表，专用表的因素仅作参考。";
    }

    /// The two sides, or the one there is.
    public List<LawSide> sides() {
        return later.map(side -> List.of(byAct, side)).orElseGet(() -> List.of(byAct));
    }
}
