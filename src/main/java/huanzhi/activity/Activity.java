package huanzhi.activity;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.time.LocalDate;

/// One 学习, 培训, 普法 event or 企业讲座.
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
        title = Text.trim(title);
        if (title.isEmpty()) {
            throw new Refusal("活动名称没有填写，请写明做了什么。");
        }
        if (attendees < 0 || copies < 0 || consultations < 0) {
            throw new Refusal("活动“" + title + "”的人次、份数不能是负数，请填写零或者正整数。");
        }
    }
}
