package huanzhi.sheet;

import huanzhi.base.Problem;
import java.util.List;
import java.util.Map;

/// What an import would do, before anything is done.
///
/// `headings` are the file's own headings with the fields they were taken for; `ignored` those that no field knows.
public record ImportPreview<T>(
        String file,
        String sheet,
        Map<String, ImportField> headings,
        List<String> ignored,
        List<Accepted<T>> accepted,
        List<Rejected> rejected) {

    /// A row that became a record.
    public record Accepted<T>(int row, T content) {}

    /// A row that did not, with its cells as they stand in the file and every reason.
    public record Rejected(int row, List<String> cells, List<Problem> problems) {}
}
