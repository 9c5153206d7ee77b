package huanzhi;

import static huanzhi.store.schema.Tables.ENTERPRISE;
import static huanzhi.store.schema.Tables.OFFICER;

import huanzhi.base.Clock;
import huanzhi.base.CreditCode;
import huanzhi.officer.OfficerId;
import huanzhi.register.EnterpriseId;
import huanzhi.store.Database;
import huanzhi.store.Transaction;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// A store with a few enterprises and officers, none of them real, for inspections, complaints and cases to name.
public final class County implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2024, 12, 31);

    public final Database database;
    /// 青溪造纸厂, which has a code.
    public final EnterpriseId paperMill;
    /// 清源养殖场, which has none.
    public final EnterpriseId farm;
    /// 李娟 is the name of the last two.
    public final List<OfficerId> officers;

    public County(Path folder) {
        database = Database.open(folder, Clock.on(TODAY), "测试");
        paperMill = enterprise("青溪造纸厂", code("9143128100000001"));
        farm = enterprise("清源养殖场", null);
        enterprise("同名砖厂", code("9143128100000002"));
        enterprise("同名砖厂", code("9143128100000003"));
        officers = List.of(
                officer("王一", "ZF001", null),
                officer("张二", "ZF002", null),
                officer("赵三", "ZF003", LocalDate.of(2024, 6, 30)),
                officer("李娟", "ZF004", null),
                officer("李娟", "ZF005", null));
    }

    /// The 18-character code that begins with these 16.
    public static String code(String sixteen) {
        var seventeen = sixteen + "X";
        return seventeen + CreditCode.checkCharacter(seventeen);
    }

    private EnterpriseId enterprise(String name, String code) {
        return database.transact("登记企业", transaction -> {
            var id = transaction.nextId();
            transaction
                    .sql()
                    .insertInto(ENTERPRISE)
                    .values(
                            id,
                            1,
                            name,
                            "",
                            code,
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            "青溪镇",
                            "",
                            "",
                            "RUNNING",
                            "ORDINARY",
                            "NONE",
                            "",
                            null,
                            "",
                            null,
                            "")
                    .execute();
            return new EnterpriseId(id);
        });
    }

    private OfficerId officer(String name, String certificate, LocalDate expires) {
        return database.transact("登记人员", (Transaction transaction) -> {
            var id = transaction.nextId();
            transaction
                    .sql()
                    .insertInto(OFFICER)
                    .values(id, 1, name, "", "", "", certificate, expires, "", "ON_DUTY", "", null, "")
                    .execute();
            return new OfficerId(id);
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
