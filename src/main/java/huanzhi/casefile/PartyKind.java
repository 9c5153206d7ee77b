package huanzhi.casefile;

import huanzhi.base.Labelled;

/// Whom a case is against; decides the lines of the party block (form block B3).
public enum PartyKind implements Labelled {
    ORGANISATION("法人或者非法人组织"),
    PERSON("自然人"),
    NAMED_BUSINESS("有字号个体工商户"),
    UNNAMED_BUSINESS("无字号个体工商户");

    private final String label;

    PartyKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
