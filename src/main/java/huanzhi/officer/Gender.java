package huanzhi.officer;

import huanzhi.base.Labelled;

/// What the officer's file says.
public enum Gender implements Labelled {
    UNSAID("未填"),
    FEMALE("女"),
    MALE("男");

    private final String label;

    Gender(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
