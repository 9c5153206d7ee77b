package huanzhi.plan;

import huanzhi.base.Labelled;

/// Why an enterprise of the register is not among the candidates of a draw.
public enum LeavingRule implements Labelled {
    NOT_RUNNING("停产、关闭或者搬迁"),
    POSITIVE_LIST("列入正面清单"),
    CATEGORY_NOT_DRAWN("类别不在本次范围"),
    FREQUENCY_CAP("达到年度频次上限"),
    DRAWN_THIS_YEAR("年内已经抽中"),
    COOLING_OFF("冷却期未满");

    private final String label;

    LeavingRule(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
