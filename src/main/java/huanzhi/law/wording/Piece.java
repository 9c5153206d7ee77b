package huanzhi.law.wording;

import java.util.List;

/// What a passage is made of.
sealed interface Piece {

    /// Fixed words.
    record Text(String words) implements Piece {}

    /// Where a value goes, `{罚款}`.
    record Slot(String name) implements Piece {}

    /// What only stands when the slot has a value, `{?听证}…{/听证}`.
    record Section(String slot, List<Piece> pieces) implements Piece {
        public Section {
            pieces = List.copyOf(pieces);
        }
    }
}
