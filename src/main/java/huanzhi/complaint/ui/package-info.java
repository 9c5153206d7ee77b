/// 投诉举报: the list of complaints, the form of one in the order a caller speaks, and taking their ledger in.
package huanzhi.complaint.ui;
