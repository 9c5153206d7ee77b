package huanzhi.ui.form;

import huanzhi.ui.Composition;
import huanzhi.ui.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/// The list of candidates under a text field. The caret stays in the field, so that pinyin can be composed there.
///
/// Enter takes the chosen line. Pressed before the answer is there, it takes the first line of the answer, never of an
/// older one: fast hands type `qzjc` and Enter without looking up.
public final class SearchPopup<I> {

    private static final double ROW = 30;
    private static final int ROWS = 8;

    private final TextField field;
    private final Optional<RecordSource.Adding<I>> adding;
    private final Consumer<I> added;
    private final Consumer<Candidate<I>> picked;
    private final Composition composition;
    private final ListView<Offer<I>> list = new ListView<>();
    private final Popup popup = new Popup();
    private final Inquiry<I> inquiry;
    private boolean takeTheFirst;

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
        this.adding = adding;
        this.added = added;
        this.picked = picked;
        this.composition = new Composition(field);
        this.inquiry = new Inquiry<>(field::getText, search, tasks, this::offer);
        list.getStyleClass().add("candidates");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new OfferCell<>());
        list.setOnMouseClicked(click -> take());
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.getContent().add(list);
        popup.showingProperty().subscribe((was, is) -> tellChoosing());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().subscribe(here -> {
            if (!here) {
                close();
            }
        });
    }

    /// Call when the clerk has typed; pinyin that is still being composed is not looked up.
    public void typed() {
        if (!composition.isUnderWay()) {
            inquiry.soon();
            tellChoosing();
        }
    }

    private void offer(String text, List<Candidate<I>> found) {
        var offers = new ArrayList<Offer<I>>();
        found.forEach(each -> offers.add(new Offer.Pick<>(each)));
        adding.ifPresent(way -> offers.add(new Offer.Add<>(way, text)));
        list.getItems().setAll(offers);
        list.getSelectionModel().selectFirst();
        if (offers.isEmpty() || !field.isFocused()) {
            close();
        } else if (takeTheFirst && !found.isEmpty()) {
            take();
        } else {
            showList(offers.size());
        }
    }

    private void showList(int offers) {
        takeTheFirst = false;
        list.setPrefSize(Math.max(field.getWidth(), 320), Math.min(offers, ROWS) * ROW + 2);
        var below = field.localToScreen(field.getBoundsInLocal());
        popup.show(field, below.getMinX(), below.getMaxY() + 2);
    }

    private void pressed(KeyEvent event) {
        if (composition.ownsTheKey()) {
            return;
        }
        if (inquiry.isUnderWay() && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB)) {
            takeTheFirst = true;
            inquiry.now();
            event.consume();
        } else if (popup.isShowing()) {
            pressedInList(event);
        } else if (event.getCode() == KeyCode.DOWN) {
            inquiry.now();
            event.consume();
        }
    }

    private void pressedInList(KeyEvent event) {
        var selection = list.getSelectionModel();
        switch (event.getCode()) {
            case DOWN -> selection.selectNext();
            case UP -> selection.selectPrevious();
            case ENTER, TAB -> take();
            case ESCAPE -> close();
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
        close();
        switch (offer) {
            case null -> {}
            case Offer.Pick<I>(var candidate) -> picked.accept(candidate);
            case Offer.Add<I>(var way, var text) -> way.add().accept(text, added);
        }
    }

    /// Also forgets a search on its way, which would open the list again under the next key.
    private void close() {
        takeTheFirst = false;
        inquiry.forget();
        popup.hide();
        tellChoosing();
    }

    /// While a list is open or on its way, Enter belongs to it and not to the form.
    private void tellChoosing() {
        field.pseudoClassStateChanged(FormStyles.CHOOSING, popup.isShowing() || inquiry.isUnderWay());
    }
}
