package huanzhi.shell.home;

import huanzhi.report.figure.FigureSet;
import java.util.List;

/// What the page shows now; `empty` says that the office holds no records yet.
public record HomeContents(boolean empty, List<ToDo> due, FigureSet figures) {

    public HomeContents {
        due = List.copyOf(due);
    }
}
