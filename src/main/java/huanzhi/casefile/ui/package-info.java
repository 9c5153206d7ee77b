/// 案件: the list of cases, the page of one with its steps, warnings and letters, and the form of every field it has.
package huanzhi.casefile.ui;
