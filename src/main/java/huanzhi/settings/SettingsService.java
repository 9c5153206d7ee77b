package huanzhi.settings;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.settings.Settings.Setting;
import huanzhi.store.Database;
import huanzhi.store.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Who the bureau is and how it works, as the other features and the settings screen ask for it.
public final class SettingsService {

    private final Database database;
    private final Bureaus bureaus;
    private final Settings settings;
    private final ParameterDefaults defaults;
    private final ParameterBook book;

    public SettingsService(Database database, Bureaus bureaus, Settings settings, ParameterDefaults defaults) {
        this.database = database;
        this.bureaus = bureaus;
        this.settings = settings;
        this.defaults = defaults;
        this.book = new ParameterBook(settings, defaults);
    }

    /// The identity in force on `day`; refused where none has been written down for that day.
    public BureauIdentity identityOn(LocalDate day) {
        return database.read(reading -> bureaus.on(reading, day))
                .map(Stored::content)
                .orElseThrow(() -> new Refusal(day + " 没有生效的执法主体信息，请先在设置中填写。"));
    }

    /// The name that stands over what is printed on `day`; empty while none has been written down for it.
    public String authorityOn(LocalDate day) {
        return database.read(reading -> bureaus.on(reading, day))
                .map(found -> found.content().authorityName())
                .orElse("");
    }

    /// All identities, the earliest first.
    public List<Stored<BureauId, BureauIdentity>> identities() {
        return database.read(bureaus::all);
    }

    /// Refused if another identity begins on the same day.
    public Stored<BureauId, BureauIdentity> add(BureauIdentity bureau) {
        return database.transact("登记执法主体 " + bureau.validFrom(), transaction -> {
            refuseSameDay(transaction, bureau, Optional.empty());
            return bureaus.add(transaction, bureau);
        });
    }

    public Stored<BureauId, BureauIdentity> change(Stored<BureauId, BureauIdentity> changed) {
        return database.transact("修改执法主体 " + changed.content().validFrom(), transaction -> {
            refuseSameDay(transaction, changed.content(), Optional.of(changed.id()));
            return bureaus.change(transaction, changed);
        });
    }

    public void remove(Stored<BureauId, BureauIdentity> removed) {
        database.transact("删除执法主体 " + removed.content().validFrom(), transaction -> {
            bureaus.remove(transaction, removed);
            return removed;
        });
    }

    /// Told of a branch that acts in its own name before the day from which the law lets it (生态环境法典 53).
    public Optional<String> doubtAbout(BureauIdentity bureau) {
        var first = parameters().day(Parameter.OWN_NAME_FROM);
        return bureau.actsInOwnName() && bureau.validFrom().isBefore(first)
                ? Optional.of("自 " + bureau.validFrom() + " 起以分局名义执法，早于"
                        + defaults.of(Parameter.OWN_NAME_FROM).title() + " " + first + "，请核对授权依据。")
                : Optional.empty();
    }

    public Parameters parameters() {
        return database.read(book::now);
    }

    /// Sets a parameter that somebody is sure of.
    public void confirm(Parameter name, String content) {
        set(name, content, true);
    }

    /// Sets a parameter that stays 待核对.
    public void propose(Parameter name, String content) {
        set(name, content, false);
    }

    /// Back to what the program comes with.
    public void reset(Parameter name) {
        database.transact("恢复默认 " + defaults.of(name).title(), transaction -> {
            settings.reset(transaction, name);
            return name;
        });
    }

    private void set(Parameter name, String content, boolean confirmed) {
        var definition = defaults.of(name);
        var setting = new Setting(definition.checked(content), confirmed);
        database.transact("设置 " + definition.title(), transaction -> {
            settings.set(transaction, name, setting);
            return setting;
        });
    }

    private void refuseSameDay(Reading reading, BureauIdentity bureau, Optional<BureauId> self) {
        bureaus.beginningOn(reading, bureau.validFrom())
                .filter(other -> !Optional.of(other).equals(self))
                .ifPresent(other -> {
                    throw new Refusal("已经有自 " + bureau.validFrom() + " 起的执法主体，请修改那一条，或者改生效日期。");
                });
    }
}
