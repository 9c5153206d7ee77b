package huanzhi.casefile;

import huanzhi.base.Labelled;

/// How far a case has come; it follows from its [Milestones] and is never stored.
public enum CaseStage implements Labelled {
    CLUE("线索审查"),
    INVESTIGATION("调查取证"),
    NOTICE("告知听证"),
    REVIEW("审核讨论"),
    SERVICE("决定待送达"),
    EXECUTION("送达履行"),
    CLOSED("已结案"),
    WITHDRAWN("已撤案");

    private final String label;

    CaseStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
