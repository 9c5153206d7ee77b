package huanzhi.ui.form;

import huanzhi.base.Labelled;

/// What can become of unsaved text when its page is left.
enum Leaving implements Labelled {
    SAVE("保存"),
    KEEP("留作草稿"),
    DISCARD("不要了");

    private final String label;

    Leaving(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
