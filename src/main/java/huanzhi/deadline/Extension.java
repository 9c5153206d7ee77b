package huanzhi.deadline;

/// How much longer a limit may be made once, in its own unit, and who has to agree.
public record Extension(int amount, String approver) {}
