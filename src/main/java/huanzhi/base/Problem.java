package huanzhi.base;

/// What is wrong with one typed value: which field, the value, why, and what to do.
public record Problem(String field, String value, String reason, String remedy) {

    /// The same, told of the place it was found in. A problem that named no value keeps its words as they are.
    public Problem at(String place, String written) {
        return new Problem(place, value.isEmpty() ? "" : written, reason, remedy);
    }

    /// The one sentence people read, for example `立案日期“2024-02-30”不是日历上的日期，请改为 2024-02-29。`
    public String sentence() {
        var shown = value.isEmpty() ? "" : "“" + value + "”";
        return field + shown + reason + "，" + remedy + "。";
    }
}
