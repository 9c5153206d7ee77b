package huanzhi.base;

import java.util.Optional;

/// A record that people know by its name and tell apart by a code given to it by others, such as a credit code.
public interface Coded {

    String name();

    Optional<String> code();
}
