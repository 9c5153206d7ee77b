package huanzhi.settings.ui;

import huanzhi.base.Stored;
import huanzhi.settings.BureauId;
import huanzhi.settings.BureauIdentity;
import huanzhi.settings.ParameterValue;
import huanzhi.settings.SettingsService;
import huanzhi.sheet.ui.Desk;
import huanzhi.ui.Question;
import huanzhi.ui.Screen;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.form.FormScreen;
import java.util.Optional;

/// 设置: every page of it.
public final class SettingsScreens {

    private final Desk desk;
    private final SettingsService settings;
    private final BureauForm form;

    public SettingsScreens(Desk desk, SettingsService settings) {
        this.desk = desk;
        this.settings = settings;
        this.form = new BureauForm(desk.kit());
    }

    public Screen home() {
        return new SettingsScreen(desk, settings, this);
    }

    void addBureau() {
        desk.kit()
                .navigator()
                .open(new FormScreen<>(desk.kit(), "bureau/new", "新增单位信息", form.of(latest()))
                        .saves(settings::add, saved -> desk.kit().navigator().back()));
    }

    void open(Stored<BureauId, BureauIdentity> stored) {
        var from = stored.content().validFrom();
        desk.kit()
                .navigator()
                .open(new FormScreen<>(
                                desk.kit(),
                                "bureau/" + stored.id().value(),
                                "单位信息，" + from + " 起",
                                form.of(Optional.of(stored.content())))
                        .saves(
                                changed -> settings.change(new Stored<>(stored.id(), stored.version(), changed)),
                                saved -> desk.kit().navigator().back())
                        .deletes(
                                Question.grave("删除单位信息", "删除自 " + from + " 起的单位信息？可以撤销。", "删除"),
                                () -> settings.remove(stored),
                                () -> desk.kit().navigator().back()));
    }

    void open(ParameterValue parameter) {
        var definition = parameter.definition();
        var fields = new FormBuilder(desk.kit());
        fields.section(definition.title(), definition.explanation());
        var content = fields.text("取值", it -> it.required("请填写取值").value(parameter.content()));
        var sure = fields.yesNo("核对", "已经与文件核对，确认无误", it -> it.value(parameter.confirmed()));
        var finished = fields.yields(() -> {
            var value = content.get();
            return new Choice(value, sure.orElse(false));
        });
        desk.kit()
                .navigator()
                .open(new FormScreen<>(desk.kit(), "parameter/" + definition.name(), definition.title(), finished)
                        .saves(
                                choice -> {
                                    if (choice.sure()) {
                                        settings.confirm(definition.name(), choice.content());
                                    } else {
                                        settings.propose(definition.name(), choice.content());
                                    }
                                    return choice;
                                },
                                saved -> desk.kit().navigator().back()));
    }

    private record Choice(String content, boolean sure) {}

    /// A new identity begins as a copy of the latest one.
    private Optional<BureauIdentity> latest() {
        return settings.identities().stream()
                .map(Stored::content)
                .reduce((earlier, later) -> later.validFrom().isAfter(earlier.validFrom()) ? later : earlier);
    }
}
