package huanzhi.cli;

/// Opens the office that a command works in.
@FunctionalInterface
public interface Offices {

    Office open(OfficeOptions options);
}
