package huanzhi.register.code;

import huanzhi.base.Refusal;
import huanzhi.store.Database;
import java.util.LinkedHashMap;
import java.util.List;

/// The code lists as they hold in this bureau: the shipped ones with its own entries laid over.
public final class CodeService {

    private final Database database;
    private final OwnCodes own;
    private final ShippedCodes shipped;

    public CodeService(Database database, OwnCodes own, ShippedCodes shipped) {
        this.database = database;
        this.own = own;
        this.shipped = shipped;
    }

    /// Every code, those switched off among them, list by list.
    public List<CodeEntry> all() {
        var entries = new LinkedHashMap<String, CodeEntry>();
        shipped.entries().forEach(entry -> entries.put(key(entry.code()), entry));
        database.read(own::all).forEach(code -> {
            var before = entries.get(key(code));
            var origin = before == null ? "" : before.origin();
            entries.put(key(code), new CodeEntry(code, true, origin, true, before != null));
        });
        return entries.values().stream()
                .sorted((one, other) -> one.code().list().compareTo(other.code().list()))
                .toList();
    }

    /// What a form offers.
    public List<Code> offered(CodeList list) {
        return all().stream()
                .map(CodeEntry::code)
                .filter(code -> code.list() == list && !code.off())
                .toList();
    }

    /// Refuses a code that is there already.
    public Code add(Code code) {
        if (all().stream().anyMatch(entry -> key(entry.code()).equals(key(code)))) {
            throw new Refusal(code.list().label() + "里已经有代码“" + code.code() + "”，请修改那一条，或者换一个代码。");
        }
        return put("新增代码 ", code);
    }

    public Code change(Code code) {
        return put("修改代码 ", code);
    }

    /// Offered no longer; records that have the word keep it.
    public Code switchOff(Code code) {
        return put("停用代码 ", code.switched(true));
    }

    public Code switchOn(Code code) {
        return put("启用代码 ", code.switched(false));
    }

    /// Takes the bureau's entry away; where it stood over a shipped one, that holds again.
    public void restore(Code code) {
        database.transact("恢复代码 " + code.words(), transaction -> {
            own.remove(transaction, code);
            return code;
        });
    }

    private Code put(String done, Code code) {
        return database.transact(done + code.words(), transaction -> {
            own.put(transaction, code);
            return code;
        });
    }

    private static String key(Code code) {
        return code.list() + "/" + code.code();
    }
}
