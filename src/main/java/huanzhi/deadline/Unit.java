package huanzhi.deadline;

import huanzhi.base.Labelled;

/// What a limit is counted in.
public enum Unit implements Labelled {
    /// 自然日.
    DAY("日", "日"),
    WORKING_DAY("工作日", "个工作日"),
    MONTH("月", "个月"),
    YEAR("年", "年"),
    HOUR("小时", "小时");

    private final String label;
    private final String measure;

    Unit(String label, String measure) {
        this.label = label;
        this.measure = measure;
    }

    @Override
    public String label() {
        return label;
    }

    /// As it stands behind a number: `7 个工作日`.
    String measure() {
        return measure;
    }
}
