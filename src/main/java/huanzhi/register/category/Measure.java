package huanzhi.register.category;

import huanzhi.base.Labelled;

/// What of an enterprise a criterion looks at; its argument is one of several words, or a number to be reached.
public enum Measure implements Labelled {
    KEY_UNIT("重点排污单位", Argument.WORDS, "水、气、土、噪、风险中的哪些，留空为任何一种"),
    RISK_GRADE("风险等级", Argument.WORDS, "如 重大、较大"),
    CREDIT_RATING("信用等级", Argument.WORDS, "如 红牌、黑牌"),
    PERMIT_CLASS("许可管理类别", Argument.WORDS, "如 重点管理"),
    INDUSTRY("行业代码", Argument.WORDS, "代码的前几位，如 4620、77"),
    OPERATION("生产状态", Argument.WORDS, "如 停产、季节性"),
    PENALTIES("上年处罚次数", Argument.NUMBER, "达到几次，如 1"),
    UPHELD_COMPLAINTS("上年属实投诉次数", Argument.NUMBER, "达到几次，如 3"),
    WASTE_TONNES("危险废物年产生量", Argument.NUMBER, "达到多少吨，如 100"),
    ALL_OTHERS("其余", Argument.NONE, "不用填，放在最后");

    /// What stands behind a measure.
    public enum Argument {
        WORDS,
        NUMBER,
        NONE
    }

    private final String label;
    private final Argument argument;
    private final String hint;

    Measure(String label, Argument argument, String hint) {
        this.label = label;
        this.argument = argument;
        this.hint = hint;
    }

    @Override
    public String label() {
        return label;
    }

    public Argument argument() {
        return argument;
    }

    /// What is written as its argument.
    public String hint() {
        return hint;
    }
}
