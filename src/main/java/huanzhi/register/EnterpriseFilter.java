package huanzhi.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Which enterprises of the register are asked for; what is empty asks for nothing.
///
/// `words` are looked for in the name, the former name, the code and the initials of the pinyin.
/// `permitExpiringBy` asks for permits whose last day is that day or earlier.
public record EnterpriseFilter(
        String words,
        Set<String> towns,
        Set<Operation> operations,
        Set<Supervision> supervisions,
        Set<PermitClass> permitClasses,
        Optional<LocalDate> permitExpiringBy) {

    public static final EnterpriseFilter ALL =
            new EnterpriseFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty());

    public EnterpriseFilter {
        towns = Set.copyOf(towns);
        operations = Set.copyOf(operations);
        supervisions = Set.copyOf(supervisions);
        permitClasses = Set.copyOf(permitClasses);
    }

    public static EnterpriseFilter of(String words) {
        return new EnterpriseFilter(words, Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty());
    }
}
