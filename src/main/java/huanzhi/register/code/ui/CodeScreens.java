package huanzhi.register.code.ui;

import huanzhi.register.code.Code;
import huanzhi.register.code.CodeEntry;
import huanzhi.register.code.CodeList;
import huanzhi.register.code.CodeService;
import huanzhi.sheet.ui.Desk;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Screen;
import huanzhi.ui.form.FieldOptions;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.form.FormScreen;
import huanzhi.ui.table.DetailCard;
import huanzhi.ui.table.ListAndDetail;
import huanzhi.ui.table.TableBuilder;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// 代码表: every code of the register's lists, and the bureau's own beside them.
public final class CodeScreens {

    private final Desk desk;
    private final CodeService codes;

    public CodeScreens(Desk desk, CodeService codes) {
        this.desk = desk;
        this.codes = codes;
    }

    public Screen list() {
        var table = new TableBuilder<CodeEntry>(
                        desk.kit(),
                        "register.codes",
                        entry -> List.of(entry.code().list(), entry.code().code()))
                .choice("代码表", entry -> entry.code().list(), it -> it.width(110))
                .text("代码", entry -> entry.code().code(), it -> it.width(130))
                .text("名称", entry -> entry.code().name(), it -> it.width(240))
                .badge("状态", CodeScreens::state, it -> it.width(100))
                .text("来源", CodeScreens::origin, it -> it.width(260))
                .text("说明", entry -> entry.code().note(), it -> it.width(140))
                .facet("代码表", entry -> entry.code().list().label())
                .facet("状态", entry -> state(entry).word())
                .empty("代码表是空的。", "新增代码", this::add)
                .opens(this::edit)
                .exports(desk.export())
                .build();
        return new ListAndDetail<>(desk.kit(), "名录库代码表", Icons.LEDGER, table)
                .loads(codes::all)
                .detail(this::card)
                .adds("新增代码", this::add)
                .helps(List.of(
                        "名录库表单里可以选的词都在这里；附带的标着来源，没有核对过的标“待核对”。",
                        "双击一条可以改名，改过的就是本单位的；不用的点“停用”，表单里不再出现，已有的记录不变。",
                        "本单位的条目点“恢复附带的”就回到原样。"));
    }

    public void add() {
        desk.kit()
                .navigator()
                .open(new FormScreen<>(desk.kit(), "register.code/new", "新增代码", form(Optional.empty()))
                        .saves(codes::add, saved -> desk.kit().navigator().back()));
    }

    private void edit(CodeEntry entry) {
        var code = entry.code();
        desk.kit()
                .navigator()
                .open(new FormScreen<>(
                                desk.kit(),
                                "register.code/" + code.list() + "/" + code.code(),
                                "代码 " + code.words(),
                                form(Optional.of(code)))
                        .saves(codes::change, saved -> desk.kit().navigator().back()));
    }

    private Form<Code> form(Optional<Code> old) {
        var form = new FormBuilder(desk.kit());
        form.section("代码", "没有代码的以名称为代码；保存即作为本单位核对过的条目。");
        var list = form.choice(
                "代码表", CodeList.class, it -> fixed(it.required("请选择"), old).value(old.map(Code::list)));
        var code = form.text("代码", it -> fixed(it, old).value(old.map(Code::code)));
        var name = form.text("名称", it -> it.required("请填写").wide().value(old.map(Code::name)));
        var note = form.text("说明", it -> it.wide().value(old.map(Code::note)));
        return form.yields(() -> new Code(
                list.get(),
                code.get().isEmpty() ? name.get() : code.get(),
                name.get(),
                old.map(Code::off).orElse(false),
                note.get()));
    }

    private static <T> FieldOptions<T> fixed(FieldOptions<T> options, Optional<Code> old) {
        return old.isPresent() ? options.locked() : options;
    }

    private Node card(CodeEntry entry) {
        var code = entry.code();
        var card = new DetailCard(code.words())
                .badges(state(entry))
                .fact("代码表", code.list().label())
                .fact("来源", origin(entry))
                .fact("说明", code.note())
                .action("修改", Icons.EDIT, () -> edit(entry));
        if (code.off()) {
            card.action("启用", Icons.DONE, () -> work("启用代码", () -> codes.switchOn(code)));
        } else {
            card.action("停用", Icons.REMOVE, () -> work("停用代码", () -> codes.switchOff(code)));
        }
        if (entry.own()) {
            card.action(entry.laidOver() ? "恢复附带的" : "删除", Icons.UNDO, () -> work("恢复代码", () -> codes.restore(code)));
        }
        return card.node();
    }

    private void work(String job, Runnable change) {
        desk.kit()
                .tasks()
                .job(job, () -> {
                    change.run();
                    return job;
                })
                .onSuccess(done -> desk.kit().navigator().refresh())
                .start();
    }

    private static Badge state(CodeEntry entry) {
        if (entry.code().off()) {
            return Badge.plain("停用");
        }
        if (entry.own()) {
            return Badge.good("本单位");
        }
        return entry.confirmed() ? Badge.plain("附带") : Badge.unconfirmed("待核对");
    }

    private static String origin(CodeEntry entry) {
        return entry.origin().isEmpty() ? "本单位" : entry.origin();
    }
}
