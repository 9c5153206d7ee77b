/// 检查任务: the list of tasks, the page of one with its steps and papers, its checklist, and the problems to be mended.
package huanzhi.inspection.task.ui;
