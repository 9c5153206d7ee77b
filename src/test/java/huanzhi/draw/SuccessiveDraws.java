package huanzhi.draw;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The same chances by another road: whoever has the smallest key of those left is one of them with his share of the
/// weights left, so a draw is as good as one after the other by shares. Every way the weights can come is gone through.
final class SuccessiveDraws {

    private SuccessiveDraws() {}

    /// For one of each weight, where there are `counts` of it; states are how many of each weight were drawn.
    static double[] chances(int[] weights, int[] counts, int drawn) {
        Map<List<Integer>, Double> states = new HashMap<>();
        states.put(Arrays.stream(weights).mapToObj(each -> 0).toList(), 1.0);
        var chances = new double[weights.length];
        for (var step = 0; step < drawn; step++) {
            var next = new HashMap<List<Integer>, Double>();
            states.forEach((state, probability) -> {
                var left = 0.0;
                for (var k = 0; k < weights.length; k++) {
                    left += (double) weights[k] * (counts[k] - state.get(k));
                }
                for (var k = 0; k < weights.length; k++) {
                    if (state.get(k) < counts[k]) {
                        var share = weights[k] * (counts[k] - state.get(k)) / left * probability;
                        chances[k] += share / counts[k];
                        var after = state.toArray(Integer[]::new);
                        after[k]++;
                        next.merge(List.of(after), share, Double::sum);
                    }
                }
            });
            states = next;
        }
        return chances;
    }
}
