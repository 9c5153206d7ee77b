package huanzhi.draw;

import huanzhi.base.Refusal;

/// A change made in the open after the draw, at the task of the enterprise `code`: why, when, and by whom.
///
/// Changes are kept in the order in which they were made, because each begins where the one before it ended.
public sealed interface Amendment permits Replacement, Exchange {

    String code();

    /// Who is exchanged; empty where the enterprise is replaced.
    String officer();

    String reason();

    /// The time of the change as `2026-03-02T09:00:00`.
    String at();

    String operator();

    static void requireReason(String what, String code, String reason) {
        if (reason.isBlank()) {
            throw new Refusal(what + "“" + code + "”没有写明原因，请填写。");
        }
    }
}
