package huanzhi.inspection.task;

import huanzhi.base.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/// The days of a task go forward: nobody is told of what was not approved, or of a result before the visit.
final class TaskOrder {

    private TaskOrder() {}

    static void require(Preparation preparation, Visit visit, Publicity publicity, Optional<LocalDate> closedOn) {
        inOrder("审批日期", preparation.approvedOn(), "通知日期", preparation.notifiedOn());
        inOrder("审批日期", preparation.approvedOn(), "实际检查日期", visit.on());
        inOrder("通知日期", preparation.notifiedOn(), "实际检查日期", visit.on());
        inOrder("实际检查日期", visit.on(), "告知日期", publicity.toldOn());
        inOrder("实际检查日期", visit.on(), "公示日期", publicity.publishedOn());
        inOrder("公示日期", publicity.publishedOn(), "办结日期", closedOn);
        inOrder("实际检查日期", visit.on(), "办结日期", closedOn);
    }

    private static void inOrder(
            String earlierName, Optional<LocalDate> earlier, String laterName, Optional<LocalDate> later) {
        if (earlier.isPresent() && later.filter(earlier.get()::isAfter).isPresent()) {
            throw new Refusal(laterName + " " + later.get() + " 早于" + earlierName + " " + earlier.get() + "，请核对两个日期。");
        }
    }
}
