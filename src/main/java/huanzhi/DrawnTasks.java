package huanzhi;

import huanzhi.draw.round.OpenedTask;
import huanzhi.draw.round.TaskTaker;
import huanzhi.inspection.task.DrawnVisit;
import huanzhi.inspection.task.TaskService;
import huanzhi.plan.PlanLink;
import huanzhi.store.Transaction;

/// Hands what is drawn and opened over to those who go there.
record DrawnTasks(TaskService tasks) implements TaskTaker {

    @Override
    public void take(Transaction transaction, OpenedTask opened) {
        tasks.take(
                transaction,
                new DrawnVisit(
                        opened.enterprise(),
                        opened.officers(),
                        opened.appointment().map(each -> each.by() + "指定执法人员：" + each.reason()),
                        opened.visitOn(),
                        opened.drawNumber(),
                        opened.number(),
                        opened.title(),
                        opened.matter().map(PlanLink::to).orElse(PlanLink.UNSAID)));
    }
}
