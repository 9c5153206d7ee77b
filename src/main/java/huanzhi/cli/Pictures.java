package huanzhi.cli;

import java.nio.file.Path;
import java.util.List;

/// Takes a picture of every page of an office.
@FunctionalInterface
public interface Pictures {

    /// `percent` is what the PC's display is set to: at 125 a screen of 1280 × 800 has room for 1024 × 640 only.
    List<Path> take(OfficeOptions options, int percent, Path folder);
}
