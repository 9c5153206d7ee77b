package huanzhi.ui.table;

import huanzhi.ui.Icons;
import java.util.function.Consumer;

/// A button on the card of every record of a list, which another room gives it, such as 登记检查.
public record CardOffer<I>(String words, Icons icon, Consumer<I> action) {

    public void on(DetailCard card, I record) {
        card.action(words, icon, () -> action.accept(record));
    }
}
