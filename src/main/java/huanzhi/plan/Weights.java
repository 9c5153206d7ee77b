package huanzhi.plan;

import huanzhi.base.Refusal;
import java.util.Map;

/// How many tickets an enterprise has in the draw: by its credit rating times by its risk, 1 where nothing is said.
public record Weights(Map<String, Integer> credit, Map<String, Integer> risk) {

    private static final int HEAVIEST = 30;

    public static final Weights EQUAL = new Weights(Map.of(), Map.of());

    public Weights {
        credit = Map.copyOf(credit);
        risk = Map.copyOf(risk);
        credit.forEach(Weights::require);
        risk.forEach(Weights::require);
    }

    int of(Listed enterprise) {
        return credit.getOrDefault(enterprise.creditRating(), 1) * risk.getOrDefault(enterprise.risk(), 1);
    }

    private static void require(String word, int weight) {
        if (weight < 1 || weight > HEAVIEST) {
            throw new Refusal("“" + word + "”的权重 " + weight + " 不对，请写 1 到 " + HEAVIEST + " 的整数；不抽的请列入正面清单。");
        }
    }
}
