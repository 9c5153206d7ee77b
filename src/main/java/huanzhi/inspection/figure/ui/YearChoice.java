package huanzhi.inspection.figure.ui;

import huanzhi.inspection.figure.FigureOffice;
import huanzhi.ui.Kit;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;

/// The year that a page of figures is about: at first this one, or the latest with an inspection where this has none.
final class YearChoice {

    private static final double WIDTH = 88;

    private final ChoiceBox<Integer> box = new ChoiceBox<>();
    private volatile int year;

    /// `changed` is called when another year was chosen.
    YearChoice(Kit kit, FigureOffice office, Runnable changed) {
        year = kit.clock().today().getYear();
        box.setAccessibleText("年度");
        box.setMinWidth(WIDTH);
        box.getItems().setAll(year);
        box.setValue(year);
        box.valueProperty().subscribe((before, chosen) -> {
            if (chosen != null) {
                year = chosen;
                changed.run();
            }
        });
        kit.tasks().job("查找年度", office::years).onSuccess(this::offer).start();
    }

    Node node() {
        return box;
    }

    /// Also asked from the background.
    int year() {
        return year;
    }

    private void offer(List<Integer> years) {
        years.stream().filter(each -> !box.getItems().contains(each)).forEach(box.getItems()::add);
        if (!years.isEmpty() && !years.contains(year)) {
            box.setValue(years.getFirst());
        }
    }
}
