package huanzhi.register.duplicate;

import huanzhi.register.EnterpriseId;
import java.time.LocalDate;

/// An enterprise that was merged into another: under which id history knows it, and what it was called.
public record Merger(EnterpriseId merged, String name, String code, LocalDate mergedOn) {}
