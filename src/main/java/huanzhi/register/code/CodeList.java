package huanzhi.register.code;

import huanzhi.base.Labelled;

/// The lists of words that fields of the register are filled from.
public enum CodeList implements Labelled {
    CREDIT_RATING("信用等级"),
    RISK_GRADE("风险等级"),
    SUPERVISION("监管类别"),
    INDUSTRY("行业"),
    SCALE("企业规模"),
    ASSESSMENT_KIND("环评类型"),
    POLLUTANT("污染物"),
    WASTE_CLASS("危险废物类别");

    private final String label;

    CodeList(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
