/// Taking ledgers in and giving tables out, as pages.
package huanzhi.sheet.ui;
