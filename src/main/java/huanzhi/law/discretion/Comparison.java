package huanzhi.law.discretion;

import java.util.ArrayList;
import java.util.List;

/// 从旧兼从轻: the same act reckoned by both laws; the later one is used only where it is milder.
///
/// 危险废物贮存不规范, 21 % of circumstances: 289,000.00 元 by 固废法 112, 81,500.00 元 by 法典 1175; the Code is used.
public record Comparison(FineLaw law, Reckoning byAct, Reckoning later, String article) {

    public boolean laterIsMilder() {
        return later.amount().compareTo(byAct.amount()) < 0;
    }

    /// The one that counts.
    public Reckoning applied() {
        return laterIsMilder() ? later : byAct;
    }

    /// Which one counts and why.
    public Step verdict() {
        var old = "按" + law.byAct().name() + "罚款 " + Figure.yuan(byAct.amount());
        var fresh = "按" + laterSide().name() + "罚款 " + Figure.yuan(later.amount());
        var reason = switch (Integer.signum(later.amount().compareTo(byAct.amount()))) {
            case -1 -> "后者较轻，从轻适用决定时的法律";
            case 0 -> "两者相同，从旧适用行为时的法律";
            default -> "前者较轻，从旧适用行为时的法律";
        };
        return new Step(old + "，" + fresh + "；" + reason + "（从旧兼从轻）。", article);
    }

    /// Both workings one after the other, and the verdict.
    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        steps.add(new Step(
                "一、" + law.byAct().name() + "：", law.byAct().basis().penalty().text()));
        steps.addAll(byAct.steps());
        steps.add(new Step(
                "二、" + laterSide().name() + "：", laterSide().basis().penalty().text()));
        steps.addAll(later.steps());
        steps.add(verdict());
        return steps;
    }

    private LawSide laterSide() {
        return law.later().orElseThrow();
    }
}
