/// Forms: fields, what is wrong with them, and what is typed but not yet saved.
package huanzhi.ui.form;
