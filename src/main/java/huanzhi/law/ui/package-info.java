/// 法规库: search, both sides of a change of the law, reading a statute, and the bureau's own entries.
package huanzhi.law.ui;
