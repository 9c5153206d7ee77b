package huanzhi.register;

import huanzhi.base.Text;
import java.time.LocalDate;
import java.util.Optional;

/// What an enterprise does (GB/T 4754), how much of it, and since when.
public record Industry(String code, String name, String scale, Optional<LocalDate> startedOn) {

    public static final Industry UNKNOWN = new Industry("", "", "", Optional.empty());

    public Industry {
        code = Text.within(10, "行业代码", code);
        name = Text.within(100, "行业名称", name);
        scale = Text.within(200, "规模", scale);
    }

    public static Industry of(String code, String name) {
        return new Industry(code, name, "", Optional.empty());
    }

    /// With what is not known here taken from `other`.
    public Industry filledFrom(Industry other) {
        return new Industry(
                Text.or(code, other.code),
                Text.or(name, other.name),
                Text.or(scale, other.scale),
                startedOn.or(other::startedOn));
    }
}
