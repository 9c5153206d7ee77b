/// 工作台: what is due, how the year stands, and the first steps of a new office.
package huanzhi.shell.home;
