/// Lists and registers: rows, filters, columns, and the card of the row that is selected.
package huanzhi.ui.table;
