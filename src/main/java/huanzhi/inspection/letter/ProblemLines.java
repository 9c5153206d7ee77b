package huanzhi.inspection.letter;

import huanzhi.base.DateText;
import huanzhi.document.model.Line;
import huanzhi.document.model.Values;
import huanzhi.inspection.task.Problem;
import huanzhi.law.wording.FilledWording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// The wording for each problem of a list.
final class ProblemLines {

    private ProblemLines() {}

    static List<FilledWording> of(List<Problem> problems, FilledWording wording) {
        var lines = new ArrayList<FilledWording>();
        for (var problem : problems) {
            var values = new HashMap<LineSlot, Line>();
            values.put(LineSlot.PROBLEM_NUMBER, Line.of(String.valueOf(lines.size() + 1)));
            values.put(LineSlot.PROBLEM, Values.of("任务.问题", problem.content()));
            if (!problem.basis().isEmpty()) {
                values.put(LineSlot.PROBLEM_BASIS, Values.of("任务.问题依据", problem.basis(), false));
            }
            if (problem.isOpen()) {
                problem.dueOn()
                        .ifPresent(
                                day -> values.put(LineSlot.PROBLEM_DUE, Values.of("任务.整改期限", DateText.written(day))));
            } else {
                values.put(
                        LineSlot.PROBLEM_FATE,
                        Values.of("任务.问题处理", problem.fate().kind().label()));
            }
            lines.add(wording.with(values));
        }
        return lines;
    }
}
