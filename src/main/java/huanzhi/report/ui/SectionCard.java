package huanzhi.report.ui;

import huanzhi.document.model.Line;
import huanzhi.document.model.Run;
import huanzhi.report.DraftPart;
import huanzhi.report.DraftSection;
import huanzhi.report.figure.FigureId;
import huanzhi.ui.Icons;
import java.util.Optional;
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

    private static final int CHARACTERS_A_LINE = 32;
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
        section.parts().forEach(part -> node(part).ifPresent(card.getChildren()::add));
        card.getChildren().add(field(section.ownText()));
    }

    Node node() {
        return card;
    }

    /// Own words stand in the field as they were typed; filled in they are shown only where they name figures.
    private Optional<Node> node(DraftPart part) {
        return switch (part) {
            case DraftPart.Counted(var line) -> Optional.of(filled(line));
            case DraftPart.Own(var line) -> namesFigures(line) ? Optional.of(filled(line)) : Optional.empty();
            case DraftPart.Suggestion(var text) -> Optional.of(suggestion(text));
        };
    }

    private static boolean namesFigures(Line line) {
        return line.runs().stream().anyMatch(Run.Value.class::isInstance);
    }

    private TextFlow filled(Line line) {
        var flow = new TextFlow();
        flow.getStyleClass().add("report-text");
        for (var run : line.runs()) {
            flow.getChildren()
                    .add(
                            switch (run) {
                                case Run.Words(var words) -> words(words);
                                case Run.Value value -> value(value);
                            });
        }
        return flow;
    }

    private Node value(Run.Value value) {
        var figure = model.draft().get().figure(value);
        return figure.isPresent() ? chip(value, figure.get().id()) : words(value.text());
    }

    private static Text words(String words) {
        var text = new Text(words);
        text.getStyleClass().add("text");
        return text;
    }

    private Hyperlink chip(Run.Value value, FigureId figure) {
        var chip = new Hyperlink(value.text());
        chip.getStyleClass().add("figure-chip");
        chip.setOnAction(press -> model.chosen().set(figure));
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
        take.setOnAction(press -> model.write(section, text));
        return new VBox(8, words, take);
    }
}
