package huanzhi.register.ui;

import huanzhi.base.Stored;
import huanzhi.register.Appendix;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.register.RegisterService;
import huanzhi.ui.Kit;
import huanzhi.ui.Screen;
import huanzhi.ui.form.FormScreen;

/// 附表: the page on which the appendix of an enterprise is changed.
record AppendixPage(Kit kit, RegisterService register, AppendixForm form) {

    void open(EnterpriseId id) {
        kit.tasks()
                .job("打开附表", () -> register.find(id).map(stored -> changing(stored, register.appendix(id))))
                .onSuccess(screen -> screen.ifPresent(kit.navigator()::open))
                .start();
    }

    private Screen changing(Stored<EnterpriseId, Enterprise> stored, Appendix before) {
        return new FormScreen<>(
                        kit,
                        "enterprise.appendix/" + stored.id().value(),
                        "附表 " + stored.content().name(),
                        form.of(before))
                .saves(
                        after -> register.change(stored, before, after),
                        saved -> kit.navigator().back());
    }
}
