package huanzhi.ui.form;

import java.util.ArrayList;
import java.util.List;

/// Fields that belong together, under a title and one line that says what they are for.
record Section(String title, String purpose, List<Field<?>> fields) {

    Section(String title, String purpose) {
        this(title, purpose, new ArrayList<>());
    }
}
