package huanzhi.officer;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.time.LocalDate;
import java.util.Optional;

/// Someone who holds a 行政执法证.
public record Officer(
        String name,
        String department,
        String post,
        String certificateNumber,
        Optional<LocalDate> certificateExpiresOn,
        String speciality,
        Duty duty,
        String phone,
        Optional<LocalDate> joinedOn,
        String note) {

    public Officer {
        name = Text.trim(name);
        certificateNumber = Text.clean(certificateNumber);
        if (name.isEmpty()) {
            throw new Refusal("姓名没有填写，请填写执法人员姓名。");
        }
        if (certificateNumber.isEmpty()) {
            throw new Refusal("执法人员“" + name + "”的执法证号没有填写，请对照执法证填写。");
        }
    }

    public boolean certifiedOn(LocalDate day) {
        return certificateExpiresOn.map(last -> !day.isAfter(last)).orElse(true);
    }
}
