package huanzhi.inspection.letter;

import huanzhi.document.model.Block;
import java.time.LocalDate;
import java.util.Optional;

/// A photograph or film of a visit: the file as it is kept, and its picture where it can be printed.
record Photo(String name, String hash, LocalDate addedOn, Optional<Block.Picture> picture) {}
