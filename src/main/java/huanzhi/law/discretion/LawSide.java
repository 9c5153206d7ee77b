package huanzhi.law.discretion;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.law.Fine;
import huanzhi.law.LegalBasis;
import java.util.List;

/// One of the two laws of a case, with the yardsticks it offers, in the order they are proposed.
///
/// `reference` are the special tables of the violation whose basis has lapsed: their factors may be looked at, no more.
public record LawSide(String name, LegalBasis basis, List<Yardstick> yardsticks, List<DiscretionTable> reference) {

    public LawSide {
        yardsticks = List.copyOf(yardsticks);
        reference = List.copyOf(reference);
    }

    /// The yardstick called so by its place, from 1, or by the table's number or a part of column or circumstance; the
    /// first one for nothing.
    public Yardstick yardstick(String word) {
        if (yardsticks.isEmpty()) {
            throw new Refusal(name + "的罚款幅度待核对（" + basis.penalty().text() + "），请填写法定最低额和最高额（元，命令行用 --min、--max）。");
        }
        var wanted = Text.trim(word);
        if (wanted.isEmpty()) {
            return yardsticks.getFirst();
        }
        if (wanted.matches("[1-9]\\d?") && Integer.parseInt(wanted) <= yardsticks.size()) {
            return yardsticks.get(Integer.parseInt(wanted) - 1);
        }
        return yardsticks.stream()
                .filter(each -> each.label().contains(wanted))
                .findFirst()
                .orElseThrow(() -> new Refusal(name + "没有“" + word + "”这一档幅度，请改为 1 到 " + yardsticks.size()
                        + " 的序号，用 fine --violation 不带 --choose 可以查看。"));
    }

    /// The one that is most like `other` of the other law: for the same payer and circumstance, else for the same
    /// payer.
    public Yardstick like(Yardstick other) {
        return yardsticks.stream()
                .filter(each ->
                        each.payer() == other.payer() && each.circumstance().equals(other.circumstance()))
                .findFirst()
                .or(() -> yardsticks.stream()
                        .filter(each -> each.payer() == other.payer())
                        .findFirst())
                .orElseGet(() -> yardstick(""));
    }

    /// Whom the ranges of this side are for at all.
    public boolean punishes(Fine.Payer payer) {
        return yardsticks.stream().anyMatch(each -> each.payer() == payer);
    }
}
