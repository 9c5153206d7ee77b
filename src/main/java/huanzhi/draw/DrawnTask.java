package huanzhi.draw;

import java.util.Optional;

/// One inspection that was drawn: where, by which key, and by whom; `team` is empty where no two officers may go.
public record DrawnTask(int number, String category, String code, String name, String key, Optional<Team> team) {

    DrawnTask with(Optional<Team> other) {
        return new DrawnTask(number, category, code, name, key, other);
    }
}
