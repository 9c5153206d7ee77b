package huanzhi.activity;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.time.LocalDate;

/// One 学习, 培训, 普法 event or 企业讲座.
///
/// `attendees` are 人次, `copies` papers handed out, `consultations` 人次 who asked.
public record Activity(
        ActivityKind kind,
        String title,
        LocalDate heldOn,
        Audience audience,
        String place,
        int attendees,
        int copies,
        int consultations,
        String note) {

    public Activity {
        title = Text.within(200, "活动名称", title);
        place = Text.within(200, "地点", place);
        note = Text.within(2000, "备注", note);
        if (title.isEmpty()) {
            throw new Refusal("活动名称没有填写，请写明做了什么。");
        }
        if (attendees < 0 || copies < 0 || consultations < 0) {
            throw new Refusal("活动“" + title + "”的人次、份数不能是负数，请填写零或者正整数。");
        }
    }

    /// What two entries of the same activity have in common.
    Occasion occasion() {
        return new Occasion(kind, heldOn, title);
    }

    record Occasion(ActivityKind kind, LocalDate heldOn, String title) {}
}
