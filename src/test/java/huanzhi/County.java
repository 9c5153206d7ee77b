package huanzhi;

import huanzhi.base.Clock;
import huanzhi.base.CreditCode;
import huanzhi.officer.Duty;
import huanzhi.officer.Officer;
import huanzhi.officer.OfficerId;
import huanzhi.officer.Officers;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.register.Enterprises;
import huanzhi.register.People;
import huanzhi.register.Site;
import huanzhi.store.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A store with a few enterprises and officers, none of them real, for inspections, complaints and cases to name.
public final class County implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2024, 12, 31);
    public static final String MILL_CODE = code("9143128100000001");

    public final Database database;
    public final Enterprises register = new Enterprises();
    public final Officers crew = new Officers();
    /// 青溪造纸厂, with a code, and 同名砖厂, of which there are two.
    public final EnterpriseId paperMill;
    /// 清源养殖场, which has no code.
    public final EnterpriseId farm;
    /// 王一, 张二, 赵三 (certificate until 2024-06-30), and two named 李娟 (ZF004, ZF005).
    public final List<OfficerId> officers;

    public County(Path folder) {
        database = Database.open(folder, Clock.on(TODAY), "测试");
        paperMill = enterprise("青溪造纸厂", Optional.of(MILL_CODE));
        farm = enterprise("清源养殖场", Optional.empty());
        enterprise("同名砖厂", Optional.of(code("9143128100000002")));
        enterprise("同名砖厂", Optional.of(code("9143128100000003")));
        officers = List.of(
                officer("王一", "ZF001", Optional.empty()),
                officer("张二", "ZF002", Optional.empty()),
                officer("赵三", "ZF003", Optional.of(LocalDate.of(2024, 6, 30))),
                officer("李娟", "ZF004", Optional.empty()),
                officer("李娟", "ZF005", Optional.empty()));
    }

    /// The 18-character code that begins with these 16.
    private static String code(String sixteen) {
        var seventeen = sixteen + "X";
        return seventeen + CreditCode.checkCharacter(seventeen);
    }

    private EnterpriseId enterprise(String name, Optional<String> code) {
        var nameless = Enterprise.named(name)
                .with(new People("钱四", "", ""))
                .with(new Site("青溪镇溪边路1号", "", "青溪镇", "", Optional.empty()));
        var enterprise = code.map(CreditCode::new).map(nameless::with).orElse(nameless);
        return database.transact("登记企业", transaction -> register.addAll(transaction, List.of(enterprise)))
                .getFirst();
    }

    private OfficerId officer(String name, String certificate, Optional<LocalDate> expires) {
        var officer = new Officer(name, "", "", certificate, expires, "", Duty.ON_DUTY, "", Optional.empty(), "");
        return database.transact("登记人员", transaction -> crew.addAll(transaction, List.of(officer)))
                .getFirst();
    }

    @Override
    public void close() {
        database.close();
    }
}
