package huanzhi.inspection.task;

import huanzhi.base.Labelled;
import huanzhi.base.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/// What can become of a problem, as forms and lists call it.
public enum FateKind implements Labelled {
    OPEN("待整改"),
    FIXED_ON_SITE("现场整改"),
    FIXED("已整改"),
    PROSECUTED("立案查处"),
    HANDED_OVER("移交其他部门");

    private final String label;

    FateKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    LocalDate require(Optional<LocalDate> day) {
        return day.orElseThrow(() -> new Refusal("问题已经" + label + "，没有填写处理日期，请补填。"));
    }
}
