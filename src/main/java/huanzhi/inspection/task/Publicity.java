package huanzhi.inspection.task;

import huanzhi.base.Text;
import java.time.LocalDate;
import java.util.Optional;

/// Whom the result was told and where: the enterprise, then the public.
public record Publicity(Optional<LocalDate> toldOn, Optional<LocalDate> publishedOn, String address) {

    public static final Publicity NONE = new Publicity(Optional.empty(), Optional.empty(), "");

    public Publicity {
        address = Text.within(300, "公示网址", address);
    }
}
