package huanzhi.report;

import huanzhi.base.Labelled;

/// The four parts that every report must have (督察工作规定, contents of the annual report).
public enum RequiredPart implements Labelled {
    ACHIEVEMENTS("主要举措和成效"),
    FIRST_RESPONSIBLE("党政主要负责人履行推进法治建设第一责任人职责情况"),
    SHORTCOMINGS("存在的不足和原因"),
    NEXT_YEAR("下一年度主要安排");

    private final String label;

    RequiredPart(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
