package huanzhi.register.permit;

import huanzhi.base.Labelled;

/// How long a time a report covers.
public enum ReportKind implements Labelled {
    ANNUAL("年报", 12),
    QUARTERLY("季报", 3),
    MONTHLY("月报", 1);

    private final String label;
    private final int months;

    ReportKind(String label, int months) {
        this.label = label;
        this.months = months;
    }

    @Override
    public String label() {
        return label;
    }

    public int months() {
        return months;
    }
}
