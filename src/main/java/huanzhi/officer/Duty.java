package huanzhi.officer;

import huanzhi.base.Labelled;

/// Whether an officer can be sent out.
public enum Duty implements Labelled {
    ON_DUTY("在岗"),
    ON_LEAVE("请假"),
    SECONDED("借调"),
    LEFT("离岗");

    private final String label;

    Duty(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
