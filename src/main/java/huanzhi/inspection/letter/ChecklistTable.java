package huanzhi.inspection.letter;

import huanzhi.document.model.Block;
import huanzhi.document.model.Block.Cell;
import huanzhi.document.model.Block.Row;
import huanzhi.document.model.Line;
import huanzhi.document.model.Values;
import huanzhi.inspection.checklist.ChecklistItem;
import huanzhi.inspection.task.Answer;
import huanzhi.inspection.task.InspectionTask;
import huanzhi.inspection.task.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The items of a checklist with their three boxes, ticked where the task has an answer.
final class ChecklistTable {

    private static final List<Integer> WIDTHS = List.of(4, 28, 13, 15);
    private static final int EMPTY_ROWS = 12;

    private ChecklistTable() {}

    static Block.Table of(TaskMatter matter) {
        var rows = new ArrayList<Row>();
        rows.add(new Row(
                1, Stream.of("序号", "检查项目和标准", "结果", "依据和说明").map(Cell::heading).toList()));
        matter.checklist()
                .ifPresentOrElse(
                        checklist -> checklist.items().forEach(item -> rows.add(row(rows.size(), item, matter))),
                        () -> addEmpty(rows));
        return new Block.Table(WIDTHS, rows);
    }

    private static Row row(int number, ChecklistItem item, TaskMatter matter) {
        var answer = matter.task().stream()
                .map(InspectionTask::answers)
                .flatMap(List::stream)
                .filter(each -> each.item().equals(item.key()))
                .findFirst();
        var remarks = new ArrayList<Line>();
        var basis = item.basisOn(matter.lawOfDay().day());
        if (!basis.isEmpty()) {
            remarks.add(Values.of("检查单.依据", basis.text(), basis.confirmed()));
        }
        answer.map(Answer::note).filter(note -> !note.isEmpty()).ifPresent(note -> remarks.add(Line.of(note)));
        return new Row(
                1,
                List.of(
                        Cell.of(Line.of(String.valueOf(number))),
                        new Cell(1, false, List.of(Line.of(item.text()), Line.of("标准：" + item.standard()))),
                        new Cell(1, false, boxes(answer.map(Answer::verdict))),
                        new Cell(1, false, remarks.isEmpty() ? List.of(Line.of("")) : remarks)));
    }

    private static List<Line> boxes(Optional<Verdict> given) {
        return Stream.of(Verdict.values())
                .map(each -> Line.of((given.filter(each::equals).isPresent() ? Tick.YES : Tick.NO) + each.label()))
                .toList();
    }

    private static void addEmpty(List<Row> rows) {
        for (var i = 1; i <= EMPTY_ROWS; i++) {
            rows.add(new Row(
                    2,
                    List.of(
                            Cell.of(Line.of(String.valueOf(i))),
                            Cell.of(Line.of("")),
                            new Cell(1, false, boxes(Optional.empty())),
                            Cell.of(Line.of("")))));
        }
    }
}
