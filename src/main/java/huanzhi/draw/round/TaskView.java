package huanzhi.draw.round;

import huanzhi.draw.round.RoundTask.Appointment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One task as people may see it now: while it is sealed, neither where it leads nor who goes.
public record TaskView(int number, String category, Optional<LocalDate> visitOn, Optional<Names> names) {

    /// What is known once it is open.
    ///
    /// @param team both officers, the first leads; none where no two may go
    /// @param appointment by whom and why the team was named, where the draw found none
    /// @param early by whom and why it was opened before its day; empty where its day had come
    public record Names(
            String code,
            String enterprise,
            List<Member> team,
            Optional<Appointment> appointment,
            Optional<Early> early) {

        public Names {
            team = List.copyOf(team);
        }

        public boolean lacksTeam() {
            return team.isEmpty();
        }

        public String officers() {
            return lacksTeam()
                    ? "没有两名可以去的人员，待指定"
                    : team.stream().map(Member::name).collect(Collectors.joining("、"));
        }
    }

    /// An officer of a task.
    public record Member(String certificate, String name) {}

    /// An opening before the day.
    public record Early(String by, String reason) {}

    public static final String SEALED = "（封存）";

    /// Whether it is known that nobody goes there yet.
    public boolean lacksTeam() {
        return names.filter(Names::lacksTeam).isPresent();
    }

    /// Whether the head named its officers, who are then changed where the task is, not by the draw.
    public boolean isAppointed() {
        return names.flatMap(Names::appointment).isPresent();
    }

    public boolean isOpen() {
        return names.isPresent();
    }

    public String enterprise() {
        return names.map(Names::enterprise).orElse(SEALED);
    }

    public String code() {
        return names.map(Names::code).orElse(SEALED);
    }

    public String officers() {
        return names.map(Names::officers).orElse(SEALED);
    }
}
