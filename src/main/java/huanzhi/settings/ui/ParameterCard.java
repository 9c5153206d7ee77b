package huanzhi.settings.ui;

import huanzhi.settings.Parameter;
import huanzhi.settings.ParameterValue;
import huanzhi.settings.SettingsService;
import huanzhi.ui.Badge;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.form.FormDialog;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;

/// The parameters of the bureau's practice, each with its ground and whether somebody has confirmed it.
final class ParameterCard {

    private final Kit kit;
    private final SettingsService settings;
    private final SettingsCard card = new SettingsCard("参数", "法定数额、编号格式和写法；各地不同的在这里改，点一下修改。");

    ParameterCard(Kit kit, SettingsService settings) {
        this.kit = kit;
        this.settings = settings;
    }

    Node root() {
        return card.root();
    }

    void load() {
        kit.tasks()
                .job("读取参数", settings::parameters)
                .onSuccess(all -> card.show(Arrays.stream(Parameter.values())
                        .map(all::value)
                        .map(this::line)
                        .toList()))
                .start();
    }

    private Node line(ParameterValue value) {
        var definition = value.definition();
        var link = new Hyperlink((definition.title() + "：" + value.content() + " " + definition.unit()).strip());
        link.setOnAction(press -> edit(value));
        link.setTooltip(new Tooltip(definition.explanation()));
        var line = SettingsCard.line(link, state(value).node(), SettingsCard.words(definition.basis()));
        line.getStyleClass().add("parameter");
        return line;
    }

    private void edit(ParameterValue value) {
        FormDialog.fill(kit.dialogs(), value.definition().title(), form(value), "保存参数")
                .ifPresent(choice -> kit.tasks()
                        .job("保存参数 " + value.definition().title(), () -> {
                            save(value.definition().name(), choice);
                            return choice;
                        })
                        .onSuccess(saved -> load())
                        .start());
    }

    private Form<Choice> form(ParameterValue value) {
        var definition = value.definition();
        var form = new FormBuilder(kit);
        form.section(definition.title(), definition.explanation());
        var content = definition.options().isEmpty()
                ? form.text(
                        "取值", it -> it.required().wide().hint(definition.unit()).value(value.content()))
                : form.searchable(
                        "取值",
                        definition.options(),
                        word -> word,
                        it -> it.required().wide().value(value.content()));
        var sure = form.yesNo("核对", "已经与文件核对，确认无误", it -> it.value(value.confirmed()));
        return form.yields(() -> new Choice(definition.checked(content.get()), sure.get()));
    }

    private void save(Parameter name, Choice choice) {
        if (choice.sure()) {
            settings.confirm(name, choice.content());
        } else {
            settings.propose(name, choice.content());
        }
    }

    private static Badge state(ParameterValue value) {
        if (!value.confirmed()) {
            return Badge.unconfirmed("待核对");
        }
        return value.isDefault() ? Badge.plain("默认") : Badge.good("已核对");
    }

    private record Choice(String content, boolean sure) {}
}
