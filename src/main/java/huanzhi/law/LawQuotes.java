package huanzhi.law;

import java.time.LocalDate;
import java.util.Optional;

/// Where the words of a cited provision are found.
@FunctionalInterface
public interface LawQuotes {

    /// For a library without any texts.
    LawQuotes NONE = (citation, day) -> Optional.empty();

    /// The words in force on `day`; empty while they are not imported (条文待导入).
    Optional<String> quote(Citation citation, LocalDate day);
}
