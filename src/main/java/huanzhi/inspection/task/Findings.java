package huanzhi.inspection.task;

import huanzhi.inspection.checklist.Checklist;
import huanzhi.inspection.checklist.ChecklistItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What follows from a checklist that was filled in: the problems, and the sentences for the record.
public record Findings(Checklist checklist, List<Answer> answers) {

    public Findings {
        answers = List.copyOf(answers);
    }

    /// The problems of the task: one for each item where something was found, mended by `due`, besides those of
    /// `known` that came from elsewhere. One that is known keeps its due day and its fate; one that is no longer
    /// found goes, unless something became of it.
    public List<Problem> problems(List<Problem> known, LocalDate day, Optional<LocalDate> due) {
        var byItem = known.stream()
                .filter(each -> !each.item().isEmpty())
                .collect(Collectors.toMap(Problem::item, Function.identity(), (first, second) -> first));
        var found = new ArrayList<Problem>();
        for (var answer : answers) {
            if (answer.verdict() == Verdict.PROBLEM) {
                checklist
                        .item(answer.item())
                        .ifPresent(item -> found.add(problem(item, answer, byItem.get(item.key()), day, due)));
            }
        }
        var items = found.stream().map(Problem::item).toList();
        known.stream()
                .filter(each -> each.item().isEmpty() || !each.isOpen() && !items.contains(each.item()))
                .forEach(found::add);
        return found;
    }

    /// For 检查情况, in the order of the checklist; what does not apply is left out.
    public String sentences() {
        var given = byItem();
        return checklist.items().stream()
                .filter(item -> given.containsKey(item.key()))
                .map(item -> sentence(item, given.get(item.key())))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /// The items that nobody has answered.
    public List<ChecklistItem> unanswered() {
        var given = byItem();
        return checklist.items().stream()
                .filter(item -> !given.containsKey(item.key()))
                .toList();
    }

    private Map<String, Answer> byItem() {
        return answers.stream().collect(Collectors.toMap(Answer::item, Function.identity()));
    }

    private static Problem problem(
            ChecklistItem item, Answer answer, Problem known, LocalDate day, Optional<LocalDate> due) {
        var content = sentence(item, answer);
        var basis = item.basisOn(day).text();
        return known == null
                ? new Problem(item.key(), content, basis, due, new Fate.Open())
                : new Problem(item.key(), content, basis, known.dueOn(), known.fate());
    }

    /// The phrase for a problem ends with a colon where the note goes on.
    private static String sentence(ChecklistItem item, Answer answer) {
        return switch (answer.verdict()) {
            case FINE -> item.fine() + answer.note();
            case NOT_APPLICABLE -> "";
            case PROBLEM ->
                answer.note().isEmpty() ? item.problem().replaceAll("：$", "。") : item.problem() + ended(answer.note());
        };
    }

    private static String ended(String note) {
        return note.endsWith("。") ? note : note + "。";
    }
}
