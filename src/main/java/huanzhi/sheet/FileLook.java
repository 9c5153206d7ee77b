package huanzhi.sheet;

import java.util.List;

/// A file as it is found before its rows are read: its sheets, and how the columns of one of them are proposed to be
/// read. `remembered` if that is what somebody said of a file of the same columns before.
///
/// @param top the first rows of the sheet, one of which holds the headings, if any does
public record FileLook(String file, List<Sheet> sheets, List<TopRow> top, Mapping mapping, boolean remembered) {

    public FileLook {
        sheets = List.copyOf(sheets);
        top = List.copyOf(top);
    }

    /// `known` is how many of its columns the ledger knows.
    public record Sheet(String name, boolean hidden, int known) {}

    /// One row as it stands in the file, by its number as Excel shows it.
    public record TopRow(int number, List<String> cells) {

        /// Such as `第 3 行：企业 代码 地点`.
        public String words() {
            return "第 " + number + " 行：" + String.join(" ", cells).strip();
        }
    }

    /// Whether one heading at least is known by its name, or was remembered or pointed out.
    public boolean isRecognised() {
        return remembered
                || !mapping.headings().equals(HeadingPlace.FOUND)
                || mapping.uses().stream().anyMatch(use -> use.field().isPresent());
    }

    public FileLook with(Mapping changed) {
        return new FileLook(file, sheets, top, changed, remembered);
    }

    FileLook recalling(Mapping recalled) {
        return new FileLook(file, sheets, top, recalled, true);
    }
}
