package huanzhi.complaint;

import huanzhi.base.Labelled;

/// How the complainant was answered.
public enum ReplyMethod implements Labelled {
    NONE("未回复"),
    PHONE("电话"),
    LETTER("书面"),
    IN_PERSON("当面"),
    PLATFORM("平台"),
    OTHER("其他");

    private final String label;

    ReplyMethod(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
