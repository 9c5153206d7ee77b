package huanzhi.cli;

import huanzhi.base.RecordKey;
import java.util.Optional;

/// Finds the record people mean by a number, a name or a code.
@FunctionalInterface
public interface Names {

    Optional<RecordKey> find(LedgerKind kind, String word);
}
