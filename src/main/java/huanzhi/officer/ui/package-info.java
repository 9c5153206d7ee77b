/// 执法人员: the list of officers with the state of their certificates, the form of one, and the picker.
package huanzhi.officer.ui;
