/// 期限计算: choose a rule and a start, and see the day, the picture of the months and every step at once.
package huanzhi.law.limit.ui;
