package huanzhi.inspection.task;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.officer.Officer;
import huanzhi.officer.Officers;
import huanzhi.store.NumberedRecords.Rule;
import huanzhi.store.Reading;

/// Nobody inspects an enterprise he has to stay away from (行政处罚法第四十三条), nor on a day of leave.
///
/// A task that is over is past: a recusal or leave written down later does not touch it.
record FreeTeam(Officers officers) implements Rule<InspectionTask> {

    @Override
    public void require(Reading reading, InspectionTask task) {
        if (!task.isOver()) {
            task.team().stream()
                    .flatMap(id -> officers.find(reading, id).stream())
                    .map(Stored::content)
                    .forEach(officer -> require(officer, task));
        }
    }

    private static void require(Officer officer, InspectionTask task) {
        officer.recusalFrom(task.enterprise()).ifPresent(recusal -> {
            throw new Refusal("执法人员“" + officer.name() + "”对这家企业应当回避（" + recusal.words() + "），不能参加检查（行政处罚法第四十三条），请换人。");
        });
        var day = task.when().day();
        officer.leaveOn(day).ifPresent(leave -> {
            throw new Refusal(
                    "执法人员“" + officer.name() + "”在检查日期 " + day + " 不在（" + leave.words() + "），请换人或者改日期，已经销假的请更正人员档案。");
        });
    }
}
