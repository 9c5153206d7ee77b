/// 学习、培训、普法、企业讲座: the list of activities and the form of one.
package huanzhi.activity.ui;
