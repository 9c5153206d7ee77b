package huanzhi.law;

import huanzhi.base.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One kind of violation of the catalogue; cases carry its `key`.
///
/// Ledgers may call it by its `name`, its `alias` (empty if it has none) or its key. Several can share a `number` of
/// the catalogue where the old acts told water, air and waste apart. `correctionFirst`
/// means that only who fails to correct in time may be fined (先改后罚).
public record Violation(
        String key,
        int number,
        String name,
        String alias,
        String category,
        boolean correctionFirst,
        String note,
        List<LegalBasis> bases) {

    public Violation {
        bases = List.copyOf(bases);
    }

    /// 案由: `涉嫌超标排放水污染物案` (form block B5).
    public String cause() {
        return "涉嫌" + category + "案";
    }

    boolean isCalled(String word) {
        var clean = Text.clean(word);
        return !clean.isEmpty() && Stream.of(key, name, alias).map(Text::clean).anyMatch(clean::equals);
    }

    public Optional<LegalBasis> on(LocalDate day) {
        return bases.stream().filter(basis -> basis.validity().contains(day)).findFirst();
    }
}
