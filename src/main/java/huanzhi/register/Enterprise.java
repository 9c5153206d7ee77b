package huanzhi.register;

import huanzhi.base.Coded;
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
        String note)
        implements Coded {

    public Enterprise {
        name = Text.within(200, "单位名称", name);
        if (name.isEmpty()) {
            throw new Refusal("单位名称没有填写，请按营业执照填写。");
        }
        formerName = Text.within(200, "曾用名", formerName);
        legalPerson = Text.within(50, "法定代表人", legalPerson);
        contact = Text.within(50, "环保联系人", contact);
        phone = Text.within(50, "联系电话", phone);
        registeredAddress = Text.within(300, "注册地址", registeredAddress);
        productionAddress = Text.within(300, "生产地址", productionAddress);
        town = Text.within(50, "乡镇", town);
        industryCode = Text.within(10, "行业代码", industryCode);
        industry = Text.within(100, "行业名称", industry);
        creditRating = Text.within(20, "信用等级", creditRating);
        note = Text.within(2000, "备注", note);
    }

    /// Of which nothing but the name is known yet.
    public static Enterprise named(String name) {
        return new Enterprise(
                name,
                Optional.empty(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                Operation.RUNNING,
                Supervision.ORDINARY,
                Permit.NONE,
                "",
                Optional.empty(),
                "");
    }

    @Override
    public Optional<String> code() {
        return creditCode.map(CreditCode::value);
    }

    /// Whether `called` is its name or the one before, full-width and half-width forms aside.
    public boolean goesBy(String called) {
        var wanted = Text.clean(called);
        return wanted.equals(Text.clean(name)) || wanted.equals(Text.clean(formerName));
    }
}
