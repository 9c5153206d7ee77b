package huanzhi.inspection.letter;

import huanzhi.document.PictureFault;
import huanzhi.document.model.Block;
import java.time.LocalDate;
import java.util.Optional;

/// A photograph or film of a visit: the file as it is kept, and its picture or what is wrong with it. A film has
/// neither.
record Photo(
        String name, String hash, LocalDate addedOn, Optional<Block.Picture> picture, Optional<PictureFault> fault) {

    /// The name without its ending: a photograph and its copy in another format share it.
    String stem() {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /// Why it keeps its paper from being issued.
    Optional<String> objection() {
        return fault.map(each -> each.sentence(name));
    }
}
