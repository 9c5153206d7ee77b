package huanzhi.casefile;

import huanzhi.base.Text;
import java.time.LocalDate;

/// A measure beside the penalty, counted by the day it was decided.
public record Measure(MeasureKind kind, LocalDate decidedOn, String detail) {

    public Measure {
        detail = Text.within(1000, kind.label() + "的内容", detail);
    }
}
