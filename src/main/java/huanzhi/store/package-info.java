/// The safe: what was reported saved survives, and every change can be traced and taken back.
package huanzhi.store;
