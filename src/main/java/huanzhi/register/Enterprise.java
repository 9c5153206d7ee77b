package huanzhi.register;

import huanzhi.base.CreditCode;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.time.LocalDate;
import java.util.Optional;

/// One line of the 名录库.
public record Enterprise(
        String name,
        Optional<CreditCode> creditCode,
        String formerName,
        String legalPerson,
        String contact,
        String phone,
        String registeredAddress,
        String productionAddress,
        String town,
        String industryCode,
        String industry,
        Operation operation,
        Supervision supervision,
        Permit permit,
        String creditRating,
        Optional<LocalDate> listedOn,
        String note) {

    public Enterprise {
        name = Text.trim(name);
        if (name.isEmpty()) {
            throw new Refusal("单位名称没有填写，请按营业执照填写。");
        }
    }

    /// Whether `called` is its name or the one before, full-width and half-width forms aside.
    public boolean goesBy(String called) {
        var wanted = Text.clean(called);
        return wanted.equals(Text.clean(name)) || wanted.equals(Text.clean(formerName));
    }
}
