package huanzhi.draw.round;

import huanzhi.officer.OfficerId;
import huanzhi.register.EnterpriseId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// One task of a draw as the store knows it: its number, category and visit day; where it leads and who goes only once
/// it was opened.
public record RoundTask(
        RoundId round, int number, String category, Optional<LocalDate> visitOn, Optional<Opening> opening) {

    /// When and by whom the names were opened; `reason` is empty where the visit day had come. `officers` is empty or
    /// two, the first of whom leads.
    public record Opening(
            LocalDateTime at,
            String by,
            String reason,
            EnterpriseId enterprise,
            List<OfficerId> officers,
            Optional<Appointment> appointment) {

        public Opening {
            officers = List.copyOf(officers);
        }

        /// Whether the draw found no two officers who may go there, and nobody has appointed any yet.
        public boolean lacksTeam() {
            return officers.isEmpty();
        }

        Opening appointed(List<OfficerId> team, Appointment why) {
            return new Opening(at, by, reason, enterprise, team, Optional.of(why));
        }

        public boolean early() {
            return !reason.isEmpty();
        }
    }

    /// 指定人员: the head named the officers of a task for which the draw found none, and why.
    public record Appointment(String by, String reason) {

        public Appointment {
            by = Round.person("负责人", by);
            reason = Round.reason("指定人员", reason);
        }
    }

    static RoundTask drawn(RoundId round, int number, String category) {
        return new RoundTask(round, number, category, Optional.empty(), Optional.empty());
    }

    public boolean isOpen() {
        return opening.isPresent();
    }

    /// Whether the names may be seen without a reason.
    boolean isDue(LocalDate today) {
        return visitOn.filter(day -> !day.isAfter(today)).isPresent();
    }

    RoundTask visited(LocalDate day) {
        return new RoundTask(round, number, category, Optional.of(day), opening);
    }

    RoundTask undated() {
        return new RoundTask(round, number, category, Optional.empty(), opening);
    }

    RoundTask opened(Opening fresh) {
        return new RoundTask(round, number, category, visitOn, Optional.of(fresh));
    }
}
