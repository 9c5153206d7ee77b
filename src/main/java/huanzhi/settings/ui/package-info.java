/// 设置: who the bureau is, the parameters, and the safety of the data.
package huanzhi.settings.ui;
