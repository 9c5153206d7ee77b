package huanzhi.law.wording;

import huanzhi.base.Labelled;
import java.util.List;

/// A passage a form cannot do without; its label is the name in the file.
public interface WantedPassage extends Labelled {

    /// The slots its wording must hold.
    List<? extends Labelled> slots();
}
