package huanzhi.report.ui;

import huanzhi.document.model.Line;
import huanzhi.document.model.Run;
import huanzhi.report.DraftPart;
import huanzhi.report.DraftSection;
import huanzhi.report.figure.FigureId;
import huanzhi.ui.Icons;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One section as it is written: counted sentences with their figures as links, own words in a field, suggestions grey.
final class SectionCard {

    private static final int CHARACTERS_A_LINE = 38;
    private static final int FEWEST_LINES = 2;

    private final ReportModel model;
    private final DraftSection section;
    private final VBox card = new VBox();

    SectionCard(ReportModel model, DraftSection section) {
        this.model = model;
        this.section = section;
        card.getStyleClass().addAll("card", "report-section");
        var heading = new Label(section.number() + section.heading());
        heading.getStyleClass().add("section-title");
        heading.setWrapText(true);
        if (!section.heading().isEmpty()) {
            card.getChildren().add(heading);
        }
        section.parts().forEach(part -> card.getChildren().add(node(part)));
        if (section.parts().stream().noneMatch(DraftPart.Own.class::isInstance)) {
            card.getChildren().add(field(""));
        }
    }

    Node node() {
        return card;
    }

    private Node node(DraftPart part) {
        return switch (part) {
            case DraftPart.Counted(var line) ->
                counted(line, id -> model.chosen().set(id));
            case DraftPart.Own(var line) -> field(line.text());
            case DraftPart.Suggestion(var text) -> suggestion(text);
        };
    }

    private static TextFlow counted(Line line, Consumer<FigureId> choose) {
        var flow = new TextFlow();
        flow.getStyleClass().add("report-text");
        for (var run : line.runs()) {
            flow.getChildren()
                    .add(
                            switch (run) {
                                case Run.Words(var words) -> words(words);
                                case Run.Value value -> chip(value, choose);
                            });
        }
        return flow;
    }

    private static Text words(String words) {
        var text = new Text(words);
        text.getStyleClass().add("text");
        return text;
    }

    private static Hyperlink chip(Run.Value value, Consumer<FigureId> choose) {
        var chip = new Hyperlink(value.text());
        chip.getStyleClass().add("figure-chip");
        chip.setOnAction(press -> choose.accept(new FigureId(value.field())));
        return chip;
    }

    private TextArea field(String old) {
        var field = new TextArea(old);
        field.setPromptText("在这里写自己的话，离开时自动保存");
        field.setWrapText(true);
        var lines = old.lines()
                .mapToInt(line -> 1 + line.length() / CHARACTERS_A_LINE)
                .sum();
        field.setPrefRowCount(Math.max(FEWEST_LINES, lines));
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is && !field.getText().equals(old)) {
                model.write(section, field.getText());
            }
        });
        return field;
    }

    private Node suggestion(String text) {
        var words = new Label(text);
        words.setWrapText(true);
        words.getStyleClass().add("suggestion");
        var take = new Button("采用这段建议", Icons.DONE.node());
        take.setOnAction(press -> model.write(section, ownText().isEmpty() ? text : ownText() + "\n" + text));
        return new VBox(8, words, take);
    }

    private String ownText() {
        return section.parts().stream()
                .filter(DraftPart.Own.class::isInstance)
                .map(part -> ((DraftPart.Own) part).line().text())
                .collect(Collectors.joining("\n"));
    }
}
