package huanzhi.register.category;

import huanzhi.base.Labelled;
import huanzhi.register.Enterprise;
import java.math.BigDecimal;
import java.util.Optional;

/// Everything about an enterprise that a criterion may look at.
public record Facts(Enterprise enterprise, Conduct conduct, BigDecimal wasteTonnes) {

    /// What fulfils `criterion`, such as `风险等级为重大`; empty where nothing does.
    Optional<String> ground(Criterion criterion) {
        var oversight = enterprise.oversight();
        return switch (criterion.measure()) {
            case KEY_UNIT ->
                oversight.keyUnits().stream()
                        .sorted()
                        .map(Labelled::label)
                        .filter(word ->
                                criterion.words().isEmpty() || criterion.words().contains(word))
                        .findFirst()
                        .map(word -> "属于" + word + "重点排污单位");
            case RISK_GRADE -> among(criterion, "风险等级为", oversight.riskGrade());
            case CREDIT_RATING -> among(criterion, "信用等级为", oversight.creditRating());
            case PERMIT_CLASS ->
                among(criterion, "排污许可为", enterprise.permit().permitClass().label());
            case OPERATION -> among(criterion, "生产状态为", enterprise.operation().label());
            case INDUSTRY ->
                criterion.words().stream()
                        .filter(enterprise.industry().code()::startsWith)
                        .findFirst()
                        .map(word -> "行业代码为 " + enterprise.industry().code());
            case PENALTIES -> reached(criterion, BigDecimal.valueOf(conduct.penalties()), "上年受处罚 ", " 次");
            case UPHELD_COMPLAINTS ->
                reached(criterion, BigDecimal.valueOf(conduct.upheldComplaints()), "上年属实投诉 ", " 次");
            case WASTE_TONNES -> reached(criterion, wasteTonnes, "危险废物年产生 ", " 吨");
            case ALL_OTHERS -> Optional.of("");
        };
    }

    private static Optional<String> among(Criterion criterion, String before, String word) {
        return criterion.words().contains(word) ? Optional.of(before + word) : Optional.empty();
    }

    private static Optional<String> reached(Criterion criterion, BigDecimal fact, String before, String behind) {
        return fact.compareTo(criterion.number()) >= 0
                ? Optional.of(before + fact.stripTrailingZeros().toPlainString() + behind)
                : Optional.empty();
    }
}
