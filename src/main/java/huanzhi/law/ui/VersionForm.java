package huanzhi.law.ui;

import huanzhi.base.Text;
import huanzhi.law.Validity;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Field;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;

/// Which version of which statute a file holds.
final class VersionForm {

    private final Field<String> title;
    private final Form<Version> form;

    /// An empty title means what the file calls itself.
    record Version(String title, Validity validity) {}

    VersionForm(Kit kit) {
        var builder = new FormBuilder(kit);
        builder.section("版本", "同一部法规的各个版本按施行日分开。");
        title = builder.text("名称", it -> it.hint("全称；不填取文件开头的名称"));
        var from = builder.date("施行日", it -> it.required("请写施行日"));
        var until = builder.date("失效日", it -> it.hint("最后有效的一天；仍然有效的不填"));
        form = builder.yields(() -> new Version(Text.trim(title.orElse("")), new Validity(from.get(), until.value())));
    }

    Form<Version> form() {
        return form;
    }

    /// Writes what the file calls itself where nothing was typed.
    void propose(String words) {
        if (title.orElse("").isEmpty()) {
            title.show(words);
        }
    }
}
