package huanzhi.register;

/// How often an enterprise was inspected this year, against the frequency cap: `1/2`.
///
/// @param reached whether one more inspection would be one too many
public record VisitMeter(int made, int cap, boolean reached) {

    public static final VisitMeter UNCOUNTED = new VisitMeter(0, 0, false);

    /// `1/2`, and `2/2 已满` at the cap.
    public String words() {
        return made + "/" + cap + (reached ? " 已满" : "");
    }

    /// What the list can be chosen by.
    public String standing() {
        return reached ? "已达上限" : "未达上限";
    }
}
