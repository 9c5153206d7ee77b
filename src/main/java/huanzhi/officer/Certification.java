package huanzhi.officer;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.time.LocalDate;
import java.util.Optional;

/// Who issued a 行政执法证 when, and when it last passed the 年审.
public record Certification(String issuer, Optional<LocalDate> issuedOn, Optional<LocalDate> checkedOn) {

    public static final Certification UNSAID = new Certification("", Optional.empty(), Optional.empty());

    public Certification {
        issuer = Text.within(100, "发证机关", issuer);
        if (issuedOn.isPresent() && checkedOn.filter(issuedOn.get()::isAfter).isPresent()) {
            throw new Refusal("年审日期 " + checkedOn.get() + " 早于发证日期 " + issuedOn.get() + "，请核对。");
        }
    }
}
