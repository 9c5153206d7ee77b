package huanzhi.ui.form;

import huanzhi.ui.Composition;
import huanzhi.ui.Running;
import huanzhi.ui.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.util.Duration;

/// The list of candidates under a text field. The caret stays in the field, so that pinyin can be composed there.
public final class SearchPopup<I> {

    private static final Duration PAUSE = Duration.millis(120);
    private static final double ROW = 30;
    private static final int ROWS = 8;

    private final TextField field;
    private final Function<String, List<Candidate<I>>> search;
    private final Optional<RecordSource.Adding<I>> adding;
    private final Consumer<I> added;
    private final Tasks tasks;
    private final Consumer<Candidate<I>> picked;
    private final Composition composition;
    private final ListView<Offer<I>> list = new ListView<>();
    private final Popup popup = new Popup();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Optional<Running> asking = Optional.empty();

    /// `search` is asked in the background; `picked` is told what the clerk took.
    public SearchPopup(
            TextField field, Function<String, List<Candidate<I>>> search, Tasks tasks, Consumer<Candidate<I>> picked) {
        this(field, search, Optional.empty(), tasks, picked, id -> {});
    }

    SearchPopup(TextField field, RecordSource<I> source, Tasks tasks, Consumer<Candidate<I>> picked) {
        this(
                field,
                source.search(),
                source.adding(),
                tasks,
                picked,
                id -> tasks.job("查找", () -> source.describe().apply(id))
                        .onSuccess(picked)
                        .start());
    }

    private SearchPopup(
            TextField field,
            Function<String, List<Candidate<I>>> search,
            Optional<RecordSource.Adding<I>> adding,
            Tasks tasks,
            Consumer<Candidate<I>> picked,
            Consumer<I> added) {
        this.field = field;
        this.search = search;
        this.adding = adding;
        this.added = added;
        this.tasks = tasks;
        this.picked = picked;
        this.composition = new Composition(field);
        list.getStyleClass().add("candidates");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new OfferCell<>());
        list.setOnMouseClicked(click -> take());
        popup.setAutoHide(true);
        popup.getContent().add(list);
        popup.showingProperty().subscribe(open -> field.pseudoClassStateChanged(FormStyles.CHOOSING, open));
        pause.setOnFinished(over -> ask());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().subscribe(here -> {
            if (!here) {
                popup.hide();
            }
        });
    }

    /// Call when the clerk has typed; pinyin that is still being composed is not looked up.
    public void typed() {
        if (!composition.isUnderWay()) {
            pause.playFromStart();
        }
    }

    private void ask() {
        asking.ifPresent(Running::cancel);
        var text = field.getText();
        asking = Optional.of(tasks.job("查找", () -> search.apply(text))
                .onSuccess(found -> offer(text, found))
                .start());
    }

    private void offer(String text, List<Candidate<I>> found) {
        var offers = new ArrayList<Offer<I>>();
        found.forEach(each -> offers.add(new Offer.Pick<>(each)));
        adding.ifPresent(way -> offers.add(new Offer.Add<>(way, text)));
        list.getItems().setAll(offers);
        if (offers.isEmpty() || !field.isFocused()) {
            popup.hide();
            return;
        }
        list.getSelectionModel().selectFirst();
        list.setPrefSize(Math.max(field.getWidth(), 320), Math.min(offers.size(), ROWS) * ROW + 2);
        var below = field.localToScreen(field.getBoundsInLocal());
        popup.show(field, below.getMinX(), below.getMaxY() + 2);
    }

    private void pressed(KeyEvent event) {
        if (composition.ownsTheKey()) {
            return;
        }
        if (event.getCode() == KeyCode.DOWN && !popup.isShowing()) {
            ask();
            event.consume();
        } else if (popup.isShowing()) {
            pressedInList(event);
        }
    }

    private void pressedInList(KeyEvent event) {
        var selection = list.getSelectionModel();
        switch (event.getCode()) {
            case DOWN -> selection.selectNext();
            case UP -> selection.selectPrevious();
            case ENTER, TAB -> take();
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, selection.getSelectedIndex() - ROWS + 1));
        if (event.getCode() != KeyCode.TAB) {
            event.consume();
        }
    }

    private void take() {
        var offer = list.getSelectionModel().getSelectedItem();
        popup.hide();
        switch (offer) {
            case null -> {}
            case Offer.Pick<I>(var candidate) -> picked.accept(candidate);
            case Offer.Add<I>(var way, var text) -> way.add().accept(text, added);
        }
    }
}
