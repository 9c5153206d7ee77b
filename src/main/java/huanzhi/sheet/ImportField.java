package huanzhi.sheet;

import java.util.List;

/// One documented heading of an import: its name, the names it also goes by, whether each row must fill it, what to
/// write.
public record ImportField(String heading, List<String> otherNames, boolean required, String remark) {

    public ImportField {
        otherNames = List.copyOf(otherNames);
    }

    public static ImportField required(String heading, String remark, String... otherNames) {
        return new ImportField(heading, List.of(otherNames), true, remark);
    }

    public static ImportField optional(String heading, String remark, String... otherNames) {
        return new ImportField(heading, List.of(otherNames), false, remark);
    }
}
