package huanzhi.settings.ui;

import huanzhi.base.Stored;
import huanzhi.settings.BureauId;
import huanzhi.settings.BureauIdentity;
import huanzhi.settings.SettingsService;
import huanzhi.sheet.ui.Desk;
import huanzhi.ui.Icons;
import huanzhi.ui.Question;
import huanzhi.ui.Screen;
import huanzhi.ui.form.FormScreen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// 设置: every page of it.
public final class SettingsScreens {

    private final Desk desk;
    private final SettingsService settings;
    private final BureauForm form;
    private final List<Consumer<SettingsCard>> ways = new ArrayList<>();

    public SettingsScreens(Desk desk, SettingsService settings) {
        this.desk = desk;
        this.settings = settings;
        this.form = new BureauForm(desk.kit());
    }

    /// A button that goes to settings another room has pages for.
    public SettingsScreens leads(String words, Icons icon, Runnable open) {
        ways.add(card -> card.action(words, icon, open));
        return this;
    }

    public Screen home() {
        var further = new SettingsCard("数据和标准", "表单里用的代码表、分类的标准，各地不同的在这里改。");
        ways.forEach(way -> way.accept(further));
        return new SettingsScreen(desk, settings, this, further);
    }

    void addBureau() {
        desk.kit()
                .navigator()
                .open(new FormScreen<>(desk.kit(), "bureau/new", "新增单位信息", form.of(latest()))
                        .saves(settings::add, saved -> desk.kit().navigator().back()));
    }

    void open(BureauId id) {
        settings.identities().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .ifPresent(this::open);
    }

    private void open(Stored<BureauId, BureauIdentity> stored) {
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

    /// A new identity begins as a copy of the latest one.
    private Optional<BureauIdentity> latest() {
        return settings.identities().stream()
                .map(Stored::content)
                .reduce((earlier, later) -> later.validFrom().isAfter(earlier.validFrom()) ? later : earlier);
    }
}
