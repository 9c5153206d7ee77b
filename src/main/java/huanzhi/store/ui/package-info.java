/// Pages that records of every kind share: adding, changing and removing one, its history, and the way back.
package huanzhi.store.ui;
