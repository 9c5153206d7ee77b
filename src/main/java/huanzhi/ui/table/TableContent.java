package huanzhi.ui.table;

import java.util.List;

/// What a table shows now, for Excel and for paper: headings in their order and rows in theirs.
///
/// A value is a `String`, an `Integer`, a `BigDecimal` or a `LocalDate`.
public record TableContent(String title, List<String> headings, List<List<Object>> rows) {}
