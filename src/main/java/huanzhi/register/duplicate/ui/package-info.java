/// The pages on which doubles are looked at, put aside and merged.
package huanzhi.register.duplicate.ui;
