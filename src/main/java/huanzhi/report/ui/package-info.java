/// The page of the annual report: outline left, text in the middle, each figure with its definition and its records
/// right.
package huanzhi.report.ui;
