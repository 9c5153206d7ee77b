package huanzhi.inspection.task;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// What happened on the spot, or at the desk where nobody went: when, the 检查码, whom one met, what was seen.
///
/// `stay` is from entering until leaving; `unsignedReason` says why the enterprise did not sign, where it did not.
public record Visit(
        Optional<LocalDate> on,
        Span stay,
        Code code,
        String place,
        SitePerson person,
        Rating rating,
        String unsignedReason,
        String findings) {

    public static final Visit NONE = new Visit(
            Optional.empty(),
            Span.UNKNOWN,
            new Code("", Optional.empty()),
            "",
            new SitePerson("", "", ""),
            Rating.NONE,
            "",
            "");

    public Visit {
        place = Text.within(300, "检查地点", place);
        unsignedReason = Text.within(200, "未签字的原因", unsignedReason);
        findings = Text.within(8000, "检查情况", findings);
        if (on.isEmpty() && (stay.from().isPresent() || stay.until().isPresent())) {
            throw new Refusal("填了进出时刻，没有填写实际检查日期，请补填日期。");
        }
        var left = stay.until();
        if (left.isPresent() && code.shownAt().filter(left.get()::isBefore).isPresent()) {
            throw new Refusal("亮码时刻 " + code.shownAt().get() + " 晚于离开时刻 " + left.get() + "，请核对。");
        }
    }

    Visit saw(String what) {
        return new Visit(on, stay, code, place, person, rating, unsignedReason, what);
    }

    /// The 行政检查码 of the visit and when it was shown.
    public record Code(String number, Optional<LocalTime> shownAt) {
        public Code {
            number = Text.within(60, "检查码编号", Text.clean(number));
        }

        public boolean wasShown() {
            return !number.isEmpty() && shownAt.isPresent();
        }
    }

    /// 现场负责人.
    public record SitePerson(String name, String post, String phone) {
        public SitePerson {
            name = Text.within(50, "现场负责人", name);
            post = Text.within(50, "负责人职务", post);
            phone = Text.within(50, "负责人电话", phone);
        }
    }
}
