package huanzhi.plan;

import huanzhi.register.EnterpriseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How near an enterprise is to the frequency cap of a year.
///
/// @param counted the days of the visits that count, the earliest first
/// @param awaited how often it was drawn and not visited yet
/// @param allowances what the head let be done beyond the cap; each is good for one inspection
public record CapStanding(
        EnterpriseId enterprise,
        int year,
        int cap,
        List<LocalDate> counted,
        int awaited,
        List<CapAllowance> allowances) {

    public CapStanding {
        counted = List.copyOf(counted);
        allowances = List.copyOf(allowances);
    }

    /// Whether one more inspection would be one too many.
    public boolean reached() {
        return counted.size() + awaited >= cap + allowances.size();
    }

    public Optional<LocalDate> lastCounted() {
        return counted.isEmpty() ? Optional.empty() : Optional.of(counted.getLast());
    }

    /// Such as `1/2`.
    public String meter() {
        return counted.size() + awaited + "/" + cap;
    }

    /// Such as `2024 年已检查 2 次（2024-03-05、2024-06-11），达到上限 2 次。`
    public String sentence() {
        var days = counted.stream().map(LocalDate::toString).collect(Collectors.joining("、"));
        return year + " 年已检查 " + counted.size() + " 次" + (counted.isEmpty() ? "" : "（" + days + "）")
                + (awaited > 0 ? "，已抽中待检查 " + awaited + " 次" : "") + "，上限 " + cap + " 次"
                + (allowances.isEmpty() ? "" : "，负责人另放行 " + allowances.size() + " 次")
                + (reached() ? "，已经达到。" : "，没有达到。");
    }
}
