package huanzhi.activity;

import static huanzhi.sheet.ImportField.optional;
import static huanzhi.sheet.ImportField.required;

import huanzhi.base.Labelled;
import huanzhi.sheet.ImportField;
import huanzhi.sheet.ImportKey;
import huanzhi.sheet.ImportRow;
import huanzhi.sheet.ImportSpec;
import java.util.List;
import java.util.Set;

/// The ledger of activities; `known` are those that are there.
record ActivityImport(Set<Activity.Occasion> known) implements ImportSpec<Activity> {

    private static final ImportField KIND = required("活动类型", Labelled.all(ActivityKind.class) + "之一", "类型", "活动类别");
    private static final ImportField TITLE = required("活动名称", "", "名称", "主题", "内容");
    private static final ImportField DAY = required("举办日期", "如 2024-06-05", "活动日期", "日期", "时间");
    private static final ImportField AUDIENCE =
            required("对象", Labelled.all(Audience.class) + "之一", "参加对象", "活动对象", "受众");
    private static final ImportField PLACE = optional("地点", "", "活动地点");
    private static final ImportField ATTENDEES = optional("参加人数", "整数，留空为 0", "参加人次", "人数");
    private static final ImportField COPIES = optional("发放资料份数", "整数，留空为 0", "发放资料", "资料份数");
    private static final ImportField CONSULTATIONS = optional("接受咨询人次", "整数，留空为 0", "接受咨询", "咨询人次");
    private static final ImportField NOTE = optional("备注", "");

    @Override
    public String title() {
        return "活动台账";
    }

    @Override
    public List<ImportField> fields() {
        return List.of(KIND, TITLE, DAY, AUDIENCE, PLACE, ATTENDEES, COPIES, CONSULTATIONS, NOTE);
    }

    @Override
    public Activity read(ImportRow row) {
        var activity = new Activity(
                row.choice(KIND, ActivityKind.class, ActivityKind.STUDY),
                row.text(TITLE),
                row.requiredDate(DAY),
                row.choice(AUDIENCE, Audience.class, Audience.ALL_STAFF),
                row.text(PLACE),
                row.count(ATTENDEES),
                row.count(COPIES),
                row.count(CONSULTATIONS),
                row.text(NOTE));
        key(activity).refuseStored(row, known);
        return activity;
    }

    @Override
    public List<ImportKey> keys(Activity activity) {
        return List.of(key(activity));
    }

    private static ImportKey key(Activity activity) {
        return new ImportKey(TITLE, activity.occasion(), "（同日、同类）", "确有两场的，请在名称里写明第几场");
    }
}
