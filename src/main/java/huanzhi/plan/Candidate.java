package huanzhi.plan;

import huanzhi.register.EnterpriseId;

/// An enterprise that may be drawn; `code` is its 统一社会信用代码 or, while it has none, a number of the register.
public record Candidate(EnterpriseId enterprise, String code, String name, String category, int weight) {}
