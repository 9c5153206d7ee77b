package huanzhi.register.category;

import huanzhi.register.Supervision;

/// What a scheme makes of an enterprise, and why: `因风险等级为重大，列为特殊`.
public record Sorting(Supervision category, String ground) {}
