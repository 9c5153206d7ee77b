/// Excel and CSV, in and out: reading what offices really have, and saying exactly what is wrong with it.
package huanzhi.sheet;
