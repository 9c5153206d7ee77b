package huanzhi.law.discretion.ui;

import javafx.css.PseudoClass;

/// The states that the stylesheet knows of this screen.
final class FineStyles {

    /// A factor without a choice.
    static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private FineStyles() {}
}
