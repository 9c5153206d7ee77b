package huanzhi.register;

import java.util.List;
import java.util.Optional;

/// How this bureau words and sorts the enterprises of a ledger, as it is at the moment of an import.
///
/// @param categories the words a ledger may have for 监管类别; any, where there are none
/// @param riskGrades likewise for 风险等级
/// @param creditRatings likewise for 信用等级
public record Standard(List<String> categories, List<String> riskGrades, List<String> creditRatings, Sorter sorter) {

    /// Where any word is taken and nobody is sorted.
    public static final Standard NONE = new Standard(List.of(), List.of(), List.of(), (id, enterprise) -> enterprise);

    /// Gives a category by criteria.
    @FunctionalInterface
    public interface Sorter {

        /// `enterprise` with the category it should have, unless somebody has chosen one.
        Enterprise sorted(Optional<EnterpriseId> id, Enterprise enterprise);
    }

    public Standard {
        categories = List.copyOf(categories);
        riskGrades = List.copyOf(riskGrades);
        creditRatings = List.copyOf(creditRatings);
    }
}
