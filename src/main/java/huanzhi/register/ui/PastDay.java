package huanzhi.register.ui;

import static java.util.stream.Collectors.joining;

import huanzhi.register.Aspect;
import huanzhi.register.Chronicle;
import huanzhi.register.EnterpriseId;
import huanzhi.register.RegisterService;
import huanzhi.ui.Kit;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.form.FormDialog;
import java.time.LocalDate;
import java.util.stream.Stream;

/// Says what an enterprise was called and was on a day that the clerk names, for papers about that day.
final class PastDay {

    private final Kit kit;
    private final RegisterService register;

    PastDay(Kit kit, RegisterService register) {
        this.kit = kit;
        this.register = register;
    }

    void ask(EnterpriseId id) {
        var form = new FormBuilder(kit);
        form.section("它在某一天叫什么、是什么状态", "按登记过的变更推出；登记之前的变更不在其中。");
        var day = form.date("日期", it -> it.required("请填写"));
        FormDialog.fill(kit.dialogs(), "某日的情况", form.yields(day::get), "查看").ifPresent(on -> show(id, on));
    }

    private void show(EnterpriseId id, LocalDate day) {
        kit.tasks()
                .job("查看某日的情况", () -> register.chronicle(id).orElseThrow())
                .onSuccess(chronicle -> kit.dialogs().tell(day + " 的情况", words(chronicle, day)))
                .start();
    }

    static String words(Chronicle chronicle, LocalDate day) {
        return Stream.of(Aspect.values())
                .filter(aspect -> !chronicle.on(aspect, day).isEmpty())
                .map(aspect -> aspect.label() + "：" + chronicle.on(aspect, day))
                .collect(joining("\n"));
    }
}
