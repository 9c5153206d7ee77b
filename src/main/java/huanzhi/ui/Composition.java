package huanzhi.ui;

import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;

/// Whether a pinyin candidate is being composed somewhere under a node.
///
/// Some input methods pass on the Enter that chooses the candidate. Such an Enter arrives while the composition is
/// under way or within the blink after its end, and belongs to the input method, not to the form.
public final class Composition {

    private static final long BLINK_NANOS = 60_000_000;

    private boolean underWay;
    private long endedAt = System.nanoTime() - BLINK_NANOS;

    public Composition(Node root) {
        root.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::changed);
    }

    /// Whether what stands in the field is pinyin on its way to being characters.
    public boolean isUnderWay() {
        return underWay;
    }

    /// Whether a key pressed now is the input method's.
    public boolean ownsTheKey() {
        return underWay || System.nanoTime() - endedAt < BLINK_NANOS;
    }

    private void changed(InputMethodEvent event) {
        var composing = !event.getComposed().isEmpty();
        if (underWay && !composing) {
            endedAt = System.nanoTime();
        }
        underWay = composing;
    }
}
