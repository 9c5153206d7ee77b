package huanzhi.cli;

/// Opens the window over an office and returns when it is shut.
@FunctionalInterface
public interface WindowOpener {

    void open(OfficeOptions options);
}
