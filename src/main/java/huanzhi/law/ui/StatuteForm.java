package huanzhi.law.ui;

import huanzhi.base.PinyinInitials;
import huanzhi.law.Statute;
import huanzhi.law.Validity;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import java.util.Optional;

/// The form of a statute in one version; giving it a last day ends it.
final class StatuteForm {

    private final Kit kit;

    StatuteForm(Kit kit) {
        this.kit = kit;
    }

    Form<Statute> of(Optional<Statute> old) {
        var form = new FormBuilder(kit);
        form.section("法规", "一个版本一条；修订后失效的写上最后一天，新版本另加一条。");
        var title = form.text("名称", it -> it.required("请写全称").wide().value(old.map(Statute::title)));
        var number = form.text("文号", it -> it.value(old.map(Statute::number)));
        var from = form.date(
                "生效日期",
                it -> it.required("请写施行日")
                        .value(old.map(statute -> statute.validity().from())));
        var until = form.date(
                "失效日期",
                it -> it.hint("最后有效的一天；仍然有效的不填")
                        .value(old.flatMap(statute -> statute.validity().until())));
        var sure = form.yesNo("核对", "已经与公布的文本核对", it -> it.value(old.map(Statute::confirmed)));
        return form.yields(() -> new Statute(
                old.map(Statute::key)
                        .orElseGet(() -> PinyinInitials.of(title.get()) + "-"
                                + from.get().getYear()),
                title.get(),
                number.get(),
                new Validity(from.get(), until.value()),
                sure.orElse(false)));
    }
}
