package huanzhi.report;

import huanzhi.document.model.Line;

/// One paragraph of a section of the draft.
public sealed interface DraftPart {

    /// What the program says from the records; each figure in it is a value whose field is the figure's id.
    record Counted(Line line) implements DraftPart {}

    /// What the clerk wrote.
    record Own(Line line) implements DraftPart {}

    /// What the clerk might write, shown in grey and never printed; taking it means saving `text` as own text.
    record Suggestion(String text) implements DraftPart {}
}
