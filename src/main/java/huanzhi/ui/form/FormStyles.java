package huanzhi.ui.form;

import javafx.css.PseudoClass;

/// What the stylesheet is told about the state of a field.
final class FormStyles {

    static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /// A list of candidates is open under the field and owns Enter.
    static final PseudoClass CHOOSING = PseudoClass.getPseudoClass("choosing");

    private FormStyles() {}
}
