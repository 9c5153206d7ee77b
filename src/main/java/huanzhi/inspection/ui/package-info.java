/// 检查: the list of inspections, the form of one, and taking their ledger in.
package huanzhi.inspection.ui;
