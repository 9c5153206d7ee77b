package huanzhi.casefile;

import huanzhi.base.Labelled;

/// 处罚种类, in the order of the decision form.
public enum PenaltyKind implements Labelled {
    WARNING("警告"),
    CRITICISM("通报批评"),
    FINE("罚款"),
    CONFISCATE_GAINS("没收违法所得"),
    CONFISCATE_GOODS("没收非法财物"),
    SUSPEND_LICENCE("暂扣许可证件"),
    LOWER_GRADE("降低资质等级"),
    REVOKE_LICENCE("吊销许可证件"),
    BAR_APPLICATION("一定时期内不得申请行政许可"),
    RESTRICT_PROFESSION("限制从业"),
    BAR_PROFESSION("禁止从业"),
    ORDER_DEMOLITION("责令限期拆除"),
    OTHER("其他");

    private final String label;

    PenaltyKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
