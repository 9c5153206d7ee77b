package huanzhi.plan;

import huanzhi.register.EnterpriseId;
import huanzhi.register.Operation;

/// An enterprise of the register as the drawing rules see it.
///
/// @param code its 统一社会信用代码 or, while it has none, a number of the register
/// @param supervision the word of its 监管类别
/// @param risk the word of its risk, empty where none was given
public record Listed(
        EnterpriseId id,
        String code,
        String name,
        String supervision,
        Operation operation,
        String creditRating,
        String risk,
        boolean onPositiveList) {

    /// Whether the list of its category still counts it: one that stands still does, one that is gone does not.
    boolean counts() {
        return switch (operation) {
            case RUNNING, SEASONAL, STOPPED -> true;
            case CLOSED, MOVED -> false;
        };
    }

    boolean running() {
        return switch (operation) {
            case RUNNING, SEASONAL -> true;
            case STOPPED, CLOSED, MOVED -> false;
        };
    }
}
