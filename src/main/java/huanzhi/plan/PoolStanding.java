package huanzhi.plan;

import java.time.LocalDate;
import java.util.Optional;

/// Where one enterprise stands in one draw: among the candidates, or left out by a rule.
///
/// @param matter what is drawn for
public record PoolStanding(String matter, LocalDate day, Optional<Candidate> candidate, Optional<LeftOut> leftOut) {

    public boolean inPool() {
        return candidate.isPresent();
    }

    /// Such as `在抽取范围内，类别“重点”，权重 1。` or `不在抽取范围内（年内已经抽中，2024-03-05 起）：…`
    public String sentence() {
        return candidate
                .map(each -> "在抽取范围内，类别“" + each.category() + "”，权重 " + each.weight() + "。")
                .or(() -> leftOut.map(out -> "不在抽取范围内（" + out.rule().label()
                        + out.since().map(since -> "，" + since + " 起").orElse("") + "）：" + out.reason()))
                .orElseThrow();
    }
}
