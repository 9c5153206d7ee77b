package huanzhi.store;

import java.util.List;
import java.util.Optional;

/// What happened when the store was opened, for the user to read: nothing, as a rule.
///
/// `readOnlyBecause` is there where the journal is damaged. Then nothing is saved, so that nothing is written over what
/// may still be mended; see [Database#acceptDamage].
public record OpeningReport(List<String> sentences, Optional<String> readOnlyBecause) {

    public OpeningReport {
        sentences = List.copyOf(sentences);
    }
}
