/// Papers as PDF: the page of GB/T 9704-2012, set by rules of our own and drawn by iText.
///
/// A paper goes through four hands. [huanzhi.document.pdf.LetterCase] finds a face for each character,
/// [huanzhi.document.pdf.Typesetter] breaks the text into lines by [huanzhi.document.pdf.BreakRules],
/// [huanzhi.document.pdf.Composer] stacks the lines, rows and heads of all blocks into one column of strips, and
/// [huanzhi.document.pdf.Pagination] cuts the column into pages. Only then [huanzhi.document.pdf.Pen] draws.
///
/// | Chinese | in the code |
/// |---|---|
/// | 版心 | type area |
/// | 禁则 | break rules |
/// | 版头 / 发文机关标志 | letterhead / mark |
/// | 署名 / 成文日期 | signature: body / day |
/// | 版记 | imprint |
/// | 字体 | face |
package huanzhi.document.pdf;
