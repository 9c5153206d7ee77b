package huanzhi.store;

import static huanzhi.store.schema.Tables.ATTACHMENT;
import static huanzhi.store.schema.Tables.ISSUED_DOCUMENT;
import static org.jooq.impl.DSL.or;

import huanzhi.base.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.ForeignKey;
import org.jooq.Table;

/// What else in the store refers to a record, by the foreign keys of the schema; each table by its Chinese name.
public final class References {

    private References() {}

    /// Refuses to remove a record that others refer to; `what` names it, such as `企业“青溪造纸厂”`.
    ///
    /// An issued paper cannot be taken off first, not even one that is void.
    public static void refuseRemoval(Reading reading, Table<?> table, long id, String what, String remedy) {
        var papers = reading.sql().fetchCount(ISSUED_DOCUMENT, isAbout(table, id));
        if (papers > 0) {
            throw new Refusal(what + "已经有定稿的文书 " + papers + " 份，定稿的文书（含作废的）永远保留，所以不能删除，不再办理的请在备注中写明。");
        }
        var found = to(reading, table, id);
        if (!found.isEmpty()) {
            throw new Refusal(what + "还有" + String.join("、", found) + "，不能删除，" + remedy + "。");
        }
    }

    /// Such as `行政检查 3 条`, one for each table that has any.
    static List<String> to(Reading reading, Table<?> table, long id) {
        var found = new ArrayList<String>();
        table.getPrimaryKey().getReferences().stream()
                .map(ForeignKey::getTable)
                .distinct()
                .forEach(referring -> count(reading, referring, refersTo(referring, table, id), found));
        count(
                reading,
                ATTACHMENT,
                ATTACHMENT.SUBJECT_TABLE.equalIgnoreCase(table.getName()).and(ATTACHMENT.SUBJECT_ID.eq(id)),
                found);
        count(reading, ISSUED_DOCUMENT, isAbout(table, id), found);
        return found;
    }

    private static Condition isAbout(Table<?> table, long id) {
        return ISSUED_DOCUMENT.SUBJECT_TABLE.equalIgnoreCase(table.getName()).and(ISSUED_DOCUMENT.SUBJECT_ID.eq(id));
    }

    private static Condition refersTo(Table<?> referring, Table<?> table, long id) {
        return or(table.getPrimaryKey().getReferences().stream()
                .filter(key -> key.getTable().equals(referring))
                .map(key -> key.getFields().getFirst().coerce(Long.class).eq(id))
                .toList());
    }

    private static void count(Reading reading, Table<?> referring, Condition condition, List<String> found) {
        var count = reading.sql().fetchCount(referring, condition);
        if (count > 0) {
            found.add(name(referring) + " " + count + " 条");
        }
    }

    /// The table's comment up to its first colon.
    private static String name(Table<?> table) {
        var comment = table.getComment();
        var colon = comment.indexOf(':');
        return colon < 0 ? comment : comment.substring(0, colon);
    }
}
