package huanzhi.inspection.task;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.inspection.Handling;
import java.util.List;

/// What an inspection came to: the checklist item by item, and the problems that were found.
///
/// @param checklist the key of the checklist that is used, empty while none is
public record TaskOutcome(String checklist, List<Answer> answers, List<Problem> problems) {

    public static final TaskOutcome NONE = new TaskOutcome("", List.of(), List.of());

    public TaskOutcome {
        checklist = Text.within(40, "检查单", checklist);
        answers = List.copyOf(answers);
        problems = List.copyOf(problems);
    }

    public TaskOutcome withProblems(List<Problem> changed) {
        return new TaskOutcome(checklist, answers, changed);
    }

    List<Problem> openProblems() {
        return problems.stream().filter(Problem::isOpen).toList();
    }

    /// Refuses what is not among the open problems any more, with what became of it.
    void requireOpen(Problem problem) {
        if (!openProblems().contains(problem)) {
            var end = problems.stream()
                    .filter(each -> each.equals(problem.ended(each.fate())))
                    .findFirst()
                    .map(each -> "已经处理（"
                            + (each.fate().kind().label() + " " + each.fate().note()).strip() + "），不能再转立案，请打开原来的案件。")
                    .orElse("已经改过，不能转立案，请重新打开问题列表。");
            throw new Refusal("这个问题" + end);
        }
    }

    /// What it led to; the gravest counts.
    Handling handling() {
        if (problems.isEmpty()) {
            return Handling.NOTHING_FOUND;
        }
        if (problems.stream().anyMatch(each -> each.fate() instanceof Fate.Prosecuted)) {
            return Handling.CASE_FILED;
        }
        if (problems.stream().allMatch(each -> each.fate() instanceof Fate.FixedOnSite)) {
            return Handling.CORRECTED_ON_SITE;
        }
        return problems.stream().allMatch(each -> each.fate() instanceof Fate.HandedOver)
                ? Handling.HANDED_OVER
                : Handling.ORDERED_TO_CORRECT;
    }
}
