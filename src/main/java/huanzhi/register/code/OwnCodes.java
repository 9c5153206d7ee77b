package huanzhi.register.code;

import static huanzhi.store.schema.Tables.REGISTER_CODE;

import huanzhi.store.Reading;
import huanzhi.store.Repository;
import huanzhi.store.Transaction;
import java.util.List;

/// The bureau's own codes.
public final class OwnCodes implements Repository {

    List<Code> all(Reading reading) {
        return reading.sql()
                .selectFrom(REGISTER_CODE)
                .orderBy(REGISTER_CODE.LIST, REGISTER_CODE.CODE)
                .fetch(row -> new Code(
                        CodeList.valueOf(row.getList()),
                        row.getCode(),
                        row.getName(),
                        row.getSwitchedOff(),
                        row.getNote()));
    }

    /// In place of what the bureau had under the same code.
    void put(Transaction transaction, Code code) {
        var changed = transaction
                .sql()
                .update(REGISTER_CODE)
                .set(REGISTER_CODE.VERSION, REGISTER_CODE.VERSION.plus(1))
                .set(REGISTER_CODE.NAME, code.name())
                .set(REGISTER_CODE.SWITCHED_OFF, code.off())
                .set(REGISTER_CODE.NOTE, code.note())
                .where(REGISTER_CODE.LIST.eq(code.list().name()).and(REGISTER_CODE.CODE.eq(code.code())))
                .execute();
        if (changed == 0) {
            transaction
                    .sql()
                    .insertInto(REGISTER_CODE)
                    .set(REGISTER_CODE.ID, transaction.nextId())
                    .set(REGISTER_CODE.VERSION, 1)
                    .set(REGISTER_CODE.LIST, code.list().name())
                    .set(REGISTER_CODE.CODE, code.code())
                    .set(REGISTER_CODE.NAME, code.name())
                    .set(REGISTER_CODE.SWITCHED_OFF, code.off())
                    .set(REGISTER_CODE.NOTE, code.note())
                    .execute();
        }
    }

    void remove(Transaction transaction, Code code) {
        transaction
                .sql()
                .deleteFrom(REGISTER_CODE)
                .where(REGISTER_CODE.LIST.eq(code.list().name()).and(REGISTER_CODE.CODE.eq(code.code())))
                .execute();
    }
}
