package huanzhi.register.category;

import static java.util.stream.Collectors.joining;

import huanzhi.base.Refusal;
import java.util.Comparator;
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

    /// The criteria with those of one category together, the categories in the order they first come, and the rest
    /// last.
    public static List<Criterion> inOrder(List<Criterion> criteria) {
        var categories = criteria.stream().map(Criterion::category).distinct().toList();
        return criteria.stream()
                .sorted(Comparator.comparing((Criterion each) -> each.measure() == Measure.ALL_OTHERS)
                        .thenComparing(each -> categories.indexOf(each.category())))
                .toList();
    }

    /// The words of its categories, in the order they come.
    public List<String> categories() {
        return criteria.stream()
                .map(criterion -> criterion.category().label())
                .distinct()
                .toList();
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
}
