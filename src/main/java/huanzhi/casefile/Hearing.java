package huanzhi.casefile;

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
        Optional<LocalDate> waivedOn) {}
