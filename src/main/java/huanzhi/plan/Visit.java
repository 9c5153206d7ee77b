package huanzhi.plan;

import huanzhi.register.EnterpriseId;
import java.time.LocalDate;

/// One inspection of an enterprise; `kind` is the word for why, such as `双随机`.
public record Visit(EnterpriseId enterprise, LocalDate day, String kind, boolean onSite, boolean drawn) {}
