/// 检查统计: the quarterly summary, coverage, load of the officers, fairness of the draws and what is to be published,
/// each figure leading to its records.
package huanzhi.inspection.figure.ui;
