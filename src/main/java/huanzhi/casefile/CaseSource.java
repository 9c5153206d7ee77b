package huanzhi.casefile;

import huanzhi.base.Labelled;

/// 案件来源 (form block B4).
public enum CaseSource implements Labelled {
    INSPECTION("现场检查"),
    OFF_SITE("非现场检查"),
    COMPLAINT("投诉举报"),
    MEDIA("媒体披露"),
    SUPERIOR("上级交办"),
    OTHER_BODY("有关部门移送"),
    OTHER("其他");

    private final String label;

    CaseSource(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
