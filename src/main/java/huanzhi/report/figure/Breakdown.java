package huanzhi.report.figure;

import java.util.List;

/// A figure told apart by one property, such as 来源渠道; parts that are nothing are left out.
///
/// Parts add up to the whole unless a record may carry several values of the property (污染类型).
public record Breakdown(String property, List<Part> parts) {

    public Breakdown {
        parts = List.copyOf(parts);
    }

    public record Part(String label, Amount amount) {}
}
