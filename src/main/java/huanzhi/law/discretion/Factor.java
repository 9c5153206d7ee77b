package huanzhi.law.discretion;

import huanzhi.base.Refusal;
import java.util.List;
import java.util.Optional;

/// 裁量因素: one circumstance and its grades, the mildest first.
public record Factor(String name, Optional<Count> counts, List<Grade> grades) {

    /// What the records can count for a factor.
    public enum Count {
        /// 环境违法次数, this one included.
        VIOLATIONS,
        /// 经核实的投诉.
        COMPLAINTS,
        /// Whole months the act lasted.
        MONTHS,
        /// Whole days the act lasted.
        DAYS
    }

    public Factor {
        grades = List.copyOf(grades);
        if (grades.size() < 2) {
            throw new Refusal("裁量因素“" + name + "”只有 " + grades.size() + " 档，请在裁量表数据中补齐。");
        }
        for (var i = 1; i < grades.size(); i++) {
            if (grades.get(i).percent() < grades.get(i - 1).percent()) {
                throw new Refusal("裁量因素“" + name + "”的“" + grades.get(i).text() + "”比前一档轻，请在裁量表数据中由轻到重排列。");
            }
        }
        var known = counts.isPresent();
        if (grades.stream().anyMatch(grade -> grade.from().isPresent() != known) || !rising(grades)) {
            throw new Refusal("裁量因素“" + name + "”各档的起数（from）不全或者不是由小到大，请改正裁量表数据。");
        }
    }

    public int highest() {
        return grades.getLast().percent();
    }

    /// The place, from zero, of the grade that `count` falls into.
    public int place(int count) {
        var place = 0;
        for (var i = 1; i < grades.size(); i++) {
            if (grades.get(i).from().orElse(Integer.MAX_VALUE) <= count) {
                place = i;
            }
        }
        return place;
    }

    /// The choice of the grade that people call `number`, counted from 1.
    public Pick pick(String number) {
        var wanted = number.matches("[0-9]{1,3}") ? Integer.parseInt(number) : 0;
        if (wanted < 1 || wanted > grades.size()) {
            throw new Refusal("裁量因素“" + name + "”选了“" + number + "”，它只有第 1 到第 " + grades.size() + " 档，请改为其中一档的序号。");
        }
        return new Pick(this, wanted - 1, "");
    }

    private static boolean rising(List<Grade> grades) {
        var last = Integer.MIN_VALUE;
        for (var grade : grades) {
            var from = grade.from().orElse(last + 1);
            if (from <= last) {
                return false;
            }
            last = from;
        }
        return true;
    }
}
