package huanzhi.document.issue;

import huanzhi.base.Labelled;
import huanzhi.base.Text;
import java.util.Arrays;
import java.util.Optional;

/// The letters that can be issued; `key` names them on the command line and in the store, an empty kind code means that
/// the form has no number of its own.
public enum LetterForm implements Labelled {
    PENALTY_NOTICE("penalty-notice", "行政处罚事先（听证）告知书", "环罚告"),
    PENALTY_DECISION("penalty-decision", "行政处罚决定书", "环罚"),
    SERVICE_RECEIPT("service-receipt", "送达回证", ""),
    COMPLAINT_REPLY("complaint-reply", "投诉答复函", "环信复"),
    INSPECTION_APPROVAL("inspection-approval", "行政检查审批表", ""),
    INSPECTION_NOTICE("inspection-notice", "行政检查通知书", "环检通"),
    INSPECTION_RECORD("inspection-record", "现场检查（勘察）笔录", ""),
    SITE_SKETCH("site-sketch", "现场勘察平面图", ""),
    INSPECTION_CHECKLIST("inspection-checklist", "行政检查单", ""),
    DAILY_RECORD("daily-record", "现场检查记录", ""),
    PHOTO_EVIDENCE("photo-evidence", "现场照片（图片、影像资料）证据", ""),
    INSPECTION_RESULT("inspection-result", "行政检查结果告知书", "环检告");

    private final String key;
    private final String title;
    private final String kindCode;

    LetterForm(String key, String title, String kindCode) {
        this.key = key;
        this.title = title;
        this.kindCode = kindCode;
    }

    public String key() {
        return key;
    }

    public String kindCode() {
        return kindCode;
    }

    public boolean isNumbered() {
        return !kindCode.isEmpty();
    }

    @Override
    public String label() {
        return title;
    }

    /// By key or title.
    public static Optional<LetterForm> named(String word) {
        var clean = Text.clean(word);
        return Arrays.stream(values())
                .filter(form -> form.key.equalsIgnoreCase(clean)
                        || Text.clean(form.title).equals(clean))
                .findFirst();
    }
}
