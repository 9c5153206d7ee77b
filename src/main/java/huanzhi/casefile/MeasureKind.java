package huanzhi.casefile;

import huanzhi.base.Labelled;

/// 配套办法 measures beside the penalty.
public enum MeasureKind implements Labelled {
    SEIZURE("查封扣押"),
    LIMIT_PRODUCTION("限制生产"),
    HALT_PRODUCTION("停产整治"),
    DAILY_FINE("按日连续处罚");

    private final String label;

    MeasureKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
