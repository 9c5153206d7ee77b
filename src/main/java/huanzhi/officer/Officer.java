package huanzhi.officer;

import huanzhi.base.Coded;
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
        String note)
        implements Coded {

    public Officer {
        name = Text.within(50, "姓名", name);
        department = Text.within(100, "股室", department);
        post = Text.within(50, "职务", post);
        certificateNumber = Text.within(30, "执法证号", Text.clean(certificateNumber));
        speciality = Text.within(100, "专业特长", speciality);
        phone = Text.within(50, "联系电话", phone);
        note = Text.within(2000, "备注", note);
        if (name.isEmpty()) {
            throw new Refusal("姓名没有填写，请填写执法人员姓名。");
        }
        if (certificateNumber.isEmpty()) {
            throw new Refusal("执法人员“" + name + "”的执法证号没有填写，请对照执法证填写。");
        }
    }

    /// Of whom nothing but name and certificate is known yet.
    public static Officer of(String name, String certificateNumber) {
        return new Officer(
                name, "", "", certificateNumber, Optional.empty(), "", Duty.ON_DUTY, "", Optional.empty(), "");
    }

    @Override
    public Optional<String> code() {
        return Optional.of(certificateNumber);
    }

    public boolean certifiedOn(LocalDate day) {
        return certificateExpiresOn.map(last -> !day.isAfter(last)).orElse(true);
    }
}
