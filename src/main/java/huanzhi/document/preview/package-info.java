/// Finished PDFs as pictures for the screen, by PDFBox.
package huanzhi.document.preview;
