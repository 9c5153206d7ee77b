package huanzhi.law.discretion.ui;

import huanzhi.law.discretion.Measured;
import huanzhi.law.discretion.Pick;
import huanzhi.law.discretion.Reckoning;
import huanzhi.law.discretion.Yardstick;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// 方案: one way the grades can be chosen, kept to be compared with others and to be taken up again.
record Variant(int number, Measured measured, List<Yardstick> yardsticks, List<List<Optional<Pick>>> picks) {

    Variant {
        yardsticks = List.copyOf(yardsticks);
        picks = List.copyOf(picks);
    }

    String name() {
        return "方案 " + number;
    }

    /// Where it chooses otherwise than `other`: `废水类别 4%，对方 12%`.
    List<String> differences(Measured other) {
        var differences = new ArrayList<String>();
        var ours = measured.reckonings();
        var theirs = other.reckonings();
        for (var i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            differences.addAll(differences(ours.get(i), theirs.get(i)));
        }
        return differences;
    }

    private static List<String> differences(Reckoning ours, Reckoning theirs) {
        if (!ours.yardstick().equals(theirs.yardstick())) {
            return List.of(ours.yardstick().title());
        }
        var differences = new ArrayList<String>();
        for (var i = 0; i < ours.picks().size(); i++) {
            var pick = ours.picks().get(i);
            if (pick.place() != theirs.picks().get(i).place()) {
                differences.add(pick.factor().name() + "：" + pick.grade().text() + "，" + pick.percent() + "%");
            }
        }
        if (!ours.adjustment().equals(theirs.adjustment())) {
            differences.add("调节："
                    + ours.adjustment()
                            .map(each ->
                                    each.rule().name() + " " + each.percent().toPlainString() + "%")
                            .orElse("无"));
        }
        return differences;
    }
}
