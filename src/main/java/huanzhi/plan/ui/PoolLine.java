package huanzhi.plan.ui;

import huanzhi.plan.Candidate;
import huanzhi.plan.CapStanding;
import huanzhi.plan.LeftOut;
import huanzhi.register.EnterpriseId;
import java.time.LocalDate;
import java.util.Optional;

/// An enterprise in the table of a draw's pool: among the candidates or left out, with its count of the year.
record PoolLine(
        EnterpriseId id,
        String code,
        String name,
        String category,
        Optional<Integer> weight,
        String rule,
        Optional<LocalDate> since,
        String reason,
        CapStanding cap) {

    static PoolLine in(Candidate candidate, CapStanding cap) {
        return new PoolLine(
                candidate.enterprise(),
                candidate.code(),
                candidate.name(),
                candidate.category(),
                Optional.of(candidate.weight()),
                "可以抽取",
                Optional.empty(),
                "",
                cap);
    }

    static PoolLine out(LeftOut leftOut, CapStanding cap) {
        return new PoolLine(
                leftOut.enterprise(),
                leftOut.code(),
                leftOut.name(),
                leftOut.category(),
                Optional.empty(),
                leftOut.rule().label(),
                leftOut.since(),
                leftOut.reason(),
                cap);
    }
}
