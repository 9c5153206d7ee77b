package huanzhi.casefile;

import huanzhi.base.Text;
import java.time.LocalDate;
import java.util.Optional;

/// 告知, 陈述申辩 and 听证: what the party was told and what it did.
public record Hearing(
        Optional<LocalDate> noticeOn,
        Optional<LocalDate> noticeServedOn,
        boolean offered,
        Optional<LocalDate> pleadedOn,
        String plea,
        Optional<LocalDate> requestedOn,
        Optional<LocalDate> heldOn,
        String result,
        Optional<LocalDate> waivedOn) {

    /// The party has not been told anything yet.
    public static final Hearing NONE = new Hearing(
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.empty());

    public Hearing {
        plea = Text.within(4000, "陈述申辩情况", plea);
        result = Text.within(4000, "听证情况", result);
    }
}
