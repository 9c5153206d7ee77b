package huanzhi.casefile;

import huanzhi.base.Money;
import java.time.LocalDate;

/// Money paid on a decision.
public record Payment(LocalDate paidOn, Money amount, String receipt) {}
