package huanzhi.sheet;

import java.util.List;

/// A file as it is found before its rows are read: its sheets, and how the columns of one of them are proposed to be
/// read. `remembered` if that is what somebody said of a file of the same columns before.
public record FileLook(String file, List<Sheet> sheets, Mapping mapping, boolean remembered) {

    /// `known` is how many of its columns the ledger knows.
    public record Sheet(String name, boolean hidden, int known) {}

    public FileLook with(Mapping changed) {
        return new FileLook(file, sheets, changed, remembered);
    }

    FileLook recalling(Mapping recalled) {
        return new FileLook(file, sheets, recalled, true);
    }
}
