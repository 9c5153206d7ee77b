package huanzhi.deadline;

/// How much longer a limit may be made once, in its own unit, and who has to agree.
public record Extension(Length by, String approver) {

    /// `负责人批准延长 30 日`.
    public String text() {
        return approver + "延长 " + by.text();
    }
}
