package huanzhi.document.model;

/// Which rules of layout a paper follows.
public enum Layout {
    /// GB/T 9704-2012: 22 lines of 28 characters, page numbers outside, for reports and replies.
    REPORT,
    /// The same page for enforcement papers: body name and form name as title, number below, centred page numbers.
    LETTER,
    /// A boxed form filled in by hand and pen, such as a service receipt.
    FORM
}
