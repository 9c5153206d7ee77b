package huanzhi.ui.form;

import huanzhi.ui.Running;
import huanzhi.ui.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// A search that follows the typing: asked when the hands pause, and forgotten as soon as there is a newer one.
final class Inquiry<I> {

    private static final Duration PAUSE = Duration.millis(120);

    private final Supplier<String> text;
    private final Function<String, List<Candidate<I>>> search;
    private final Tasks tasks;
    private final BiConsumer<String, List<Candidate<I>>> answered;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Optional<Running> asking = Optional.empty();

    /// `answered` is given the text that was asked about and what was found.
    Inquiry(
            Supplier<String> text,
            Function<String, List<Candidate<I>>> search,
            Tasks tasks,
            BiConsumer<String, List<Candidate<I>>> answered) {
        this.text = text;
        this.search = search;
        this.tasks = tasks;
        this.answered = answered;
        pause.setOnFinished(over -> now());
    }

    void soon() {
        forget();
        pause.playFromStart();
    }

    void now() {
        forget();
        var typed = text.get();
        asking = Optional.of(tasks.job("查找", () -> search.apply(typed))
                .onSuccess(found -> {
                    asking = Optional.empty();
                    answered.accept(typed, found);
                })
                .start());
    }

    void forget() {
        pause.stop();
        asking.ifPresent(Running::cancel);
        asking = Optional.empty();
    }

    /// Whether the answer to what stands there now is still to come.
    boolean isUnderWay() {
        return asking.isPresent() || pause.getStatus() == Animation.Status.RUNNING;
    }
}
