package huanzhi.draw;

import java.util.List;
import java.util.Optional;

/// One inspection that was drawn: where, by which key, and by whom; `team` is empty where no two officers may go.
public record DrawnTask(int number, String category, String code, String name, String key, Optional<Team> team) {

    /// Nobody or two.
    List<String> officers() {
        return team.map(pair -> List.of(pair.first(), pair.second())).orElse(List.of());
    }

    DrawnTask with(Optional<Team> other) {
        return new DrawnTask(number, category, code, name, key, other);
    }
}
