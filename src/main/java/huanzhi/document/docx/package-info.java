/// Papers as Word files, by POI: the same tree, the same measures and the same words as the PDF.
package huanzhi.document.docx;
