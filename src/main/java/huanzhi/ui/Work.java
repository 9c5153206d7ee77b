package huanzhi.ui;

/// Something that takes its time, away from the screen.
@FunctionalInterface
public interface Work<T> {

    T carryOut(Progress progress) throws Exception;
}
