package huanzhi.register.category;

import static java.util.stream.Collectors.joining;

import huanzhi.base.Refusal;
import huanzhi.register.Supervision;
import java.util.List;

/// A way of sorting enterprises into categories: the first criterion that is fulfilled decides, and all of its category
/// that are fulfilled are named as grounds.
///
/// @param confirmed whether somebody has checked it against its source
public record Scheme(String name, String source, boolean confirmed, List<Criterion> criteria) {

    public Scheme {
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty() || criteria.getLast().measure() != Measure.ALL_OTHERS) {
            throw new Refusal("分类标准的最后一条应当是“其余”，请加上，使每家企业都有类别。");
        }
    }

    /// The category of such an enterprise, and the sentence saying why.
    public Sorting sort(Facts facts) {
        var category = criteria.stream()
                .filter(criterion -> facts.ground(criterion).isPresent())
                .findFirst()
                .orElseThrow()
                .category();
        var grounds = criteria.stream()
                .filter(criterion -> criterion.category().equals(category))
                .flatMap(criterion -> facts.ground(criterion).stream())
                .filter(ground -> !ground.isEmpty())
                .distinct()
                .collect(joining("、"));
        return new Sorting(
                category,
                grounds.isEmpty() ? "不符合其他类别的标准，列为" + category.label() : "因" + grounds + "，列为" + category.label());
    }

    /// The categories in the order they are asked for.
    public List<Supervision> categories() {
        return criteria.stream().map(Criterion::category).distinct().toList();
    }
}
