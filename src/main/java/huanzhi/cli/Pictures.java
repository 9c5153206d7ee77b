package huanzhi.cli;

import java.nio.file.Path;
import java.util.List;

/// Takes a picture of every page of an office.
@FunctionalInterface
public interface Pictures {

    List<Path> take(OfficeOptions options, Path folder);
}
