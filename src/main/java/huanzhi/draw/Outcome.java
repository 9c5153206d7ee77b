package huanzhi.draw;

import huanzhi.store.disk.Sha256;
import java.util.List;

/// What a change came to.
///
/// @param task the number of the task
/// @param code the enterprise that has it now; empty where it was struck off because nobody was left in line
/// @param officers who goes now; nobody or two, the first leads
/// @param seal the hash of the change and of the seal before it, so that none can be reworded alone
public record Outcome(int task, String code, List<String> officers, String seal) {

    public Outcome {
        officers = List.copyOf(officers);
    }

    static Outcome of(DrawnTask task, String seal) {
        return new Outcome(task.number(), task.code(), task.officers(), seal);
    }

    static Outcome struckOff(DrawnTask task, String seal) {
        return new Outcome(task.number(), "", List.of(), seal);
    }

    /// Of a change that follows the one sealed with `before`, which is empty for the first.
    static String seal(String before, Amendment amendment) {
        var text = new StringBuilder(before).append('\n');
        CanonicalLine.append(
                text, amendment.code(), amendment.officer(), amendment.reason(), amendment.at(), amendment.operator());
        return Sha256.of(CanonicalLine.bytes(text.toString()));
    }

    /// In a few words, for whoever compares.
    String told() {
        return "第 " + task + " 项任务" + (code.isEmpty() ? "撤去" : "由 " + code + " 承接")
                + (officers.isEmpty() ? "、没有人员" : "、人员 " + String.join("、", officers));
    }
}
