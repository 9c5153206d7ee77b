/// Finished PDFs on paper, in true size.
package huanzhi.document.print;
