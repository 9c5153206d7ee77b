/// Papers: the tree they are made of, and its renderings as PDF and Word, on screen and on a printer.
package huanzhi.document;
