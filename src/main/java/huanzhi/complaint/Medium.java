package huanzhi.complaint;

import huanzhi.base.Labelled;

/// 污染类型; one complaint can carry several.
public enum Medium implements Labelled {
    WATER("水"),
    AIR("大气"),
    ODOUR("恶臭异味"),
    NOISE("噪声"),
    SOLID_WASTE("固废"),
    HAZARDOUS_WASTE("危废"),
    SOIL("土壤"),
    RADIATION("辐射"),
    ECOLOGY("生态破坏"),
    OTHER("其他");

    private final String label;

    Medium(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
