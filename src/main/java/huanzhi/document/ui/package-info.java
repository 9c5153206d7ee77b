/// A paper as it will leave the printer, beside what it still lacks.
package huanzhi.document.ui;
