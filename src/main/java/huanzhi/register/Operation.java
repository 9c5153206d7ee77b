package huanzhi.register;

import huanzhi.base.Labelled;

/// 生产状态: whether the works runs.
public enum Operation implements Labelled {
    RUNNING("在产"),
    STOPPED("停产"),
    SEASONAL("季节性"),
    CLOSED("关闭"),
    MOVED("搬迁");

    private final String label;

    Operation(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
