package huanzhi.inspection.letter;

/// A box of a form; all faces have these two, none a tick in a box.
final class Tick {

    static final String YES = "■";
    static final String NO = "□";

    private Tick() {}
}
