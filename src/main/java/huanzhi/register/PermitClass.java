package huanzhi.register;

import huanzhi.base.Labelled;

/// 排污许可管理类别.
public enum PermitClass implements Labelled {
    KEY("重点管理"),
    SIMPLIFIED("简化管理"),
    REGISTRATION("登记管理"),
    NONE("未纳入");

    private final String label;

    PermitClass(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
