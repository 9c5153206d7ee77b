package huanzhi.ui.form;

import huanzhi.base.Refusal;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.Question;
import huanzhi.ui.Screen;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// A form as a page: draft kept by itself, saving in the background, leaving only after asking.
///
/// ```java
/// return new FormScreen<>(kit, "register.enterprise/" + id, "修改企业", form)
///         .saves(enterprise -> register.change(id, enterprise), saved -> kit.navigator().back())
///         .another(() -> newEnterprise())
///         .deletes(Question.grave("删除企业", "…", "删除企业"), () -> register.remove(id), this::offerUndo);
/// ```
public final class FormScreen<R> implements Screen {

    private final Kit kit;
    private final String title;
    private final Form<R> form;
    private final DraftKeeper keeper;
    private final FormFoot foot;
    private final VBox head = new VBox(8);
    private final BorderPane root = new BorderPane();
    private Consumer<Runnable> save = then -> {};
    private Runnable again = () -> {};
    private boolean shownBefore;
    private boolean saving;

    /// `key` names the form and the record, so that a draft finds its way back.
    public FormScreen(Kit kit, String key, String title, Form<R> form) {
        this.kit = kit;
        this.title = title;
        this.form = form;
        this.keeper = new DraftKeeper(kit, key, title, form);
        this.foot = new FormFoot(keeper.state());
        root.setTop(head);
        root.setCenter(form.root());
        root.setBottom(foot.root());
        form.keys().onBack(kit.navigator()::back);
        var heading = new Label(title);
        heading.getStyleClass().add("page-title");
        head.getStyleClass().add("page-head");
        head.getChildren().add(heading);
        root.getStyleClass().add("page");
    }

    /// `store` keeps the record in the background and may refuse; `then` goes on with its answer on the screen.
    public <S> FormScreen<R> saves(Function<R, S> store, Consumer<S> then) {
        save = afterwards -> form.submit().ifPresent(record -> {
            var typed = form.draft();
            saving = true;
            kit.tasks()
                    .job("保存 " + title, () -> store.apply(record))
                    .onSuccess(stored -> {
                        saving = false;
                        keeper.saved(typed);
                        then.accept(stored);
                        afterwards.run();
                    })
                    .onError(Refusal.class, form::refuse)
                    .lastly(() -> saving = false)
                    .start();
        });
        foot.onSave(this::save);
        form.keys().onSave(this::save);
        return this;
    }

    /// Offers 保存并新增: after saving, `next` takes this page's place.
    public FormScreen<R> another(Supplier<Screen> next) {
        Runnable action = () -> save(() -> kit.navigator().open(next.get()));
        foot.onSaveAndNew(action);
        form.keys().onSaveAndNew(action);
        return this;
    }

    /// Offers 删除; `delete` runs in the background after the clerk agreed, then the page is left and `then` goes on.
    public FormScreen<R> deletes(Question question, Runnable delete, Runnable then) {
        foot.onDelete(() -> {
            if (kit.dialogs().confirm(question)) {
                kit.tasks()
                        .job(question.title(), () -> {
                            delete.run();
                            return true;
                        })
                        .onSuccess(done -> {
                            keeper.drop();
                            kit.navigator().back();
                            then.run();
                        })
                        .onError(Refusal.class, form::refuse)
                        .start();
            }
        });
        return this;
    }

    /// Puts something between the title and the form, such as how far a case has come.
    public FormScreen<R> head(Node node) {
        head.getChildren().add(node);
        return this;
    }

    /// Called each time the page comes back to the front, when another may have changed its record meanwhile.
    public FormScreen<R> again(Runnable action) {
        var before = again;
        again = () -> {
            before.run();
            action.run();
        };
        return this;
    }

    /// Offers 历史.
    public FormScreen<R> history(Runnable show) {
        foot.onHistory(show);
        return this;
    }

    public Form<R> form() {
        return form;
    }

    public void save() {
        save(() -> {});
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Icons icon() {
        return Icons.EDIT;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShown() {
        if (!shownBefore) {
            shownBefore = true;
            keeper.restore().ifPresent(foot::tellRestored);
            form.focusFirst();
        } else {
            again.run();
        }
    }

    @Override
    public void onHidden() {
        keeper.keepNow();
    }

    @Override
    public void leave(Runnable go) {
        if (!form.isDirty()) {
            go.run();
            return;
        }
        var text = "“" + title + "”里有还没有保存的内容。";
        kit.dialogs().choose("离开之前", text, List.of(Leaving.values())).ifPresent(way -> leave(way, go));
    }

    /// A second press while the first is still being carried out does nothing.
    private void save(Runnable afterwards) {
        if (!saving) {
            save.accept(afterwards);
        }
    }

    private void leave(Leaving way, Runnable go) {
        switch (way) {
            case SAVE -> save();
            case KEEP -> {
                keeper.keepNow();
                go.run();
            }
            case DISCARD -> {
                keeper.drop();
                go.run();
            }
        }
    }

    @Override
    public List<String> help() {
        return List.of(
                "回车到下一栏；长文字里用 Tab 离开。",
                "日期可写 20260925、9.25、今天+5；金额可写 24.7万。",
                "Ctrl+S 保存，Ctrl+回车 保存并新增，Esc 返回。",
                "没有保存的内容随时留作草稿，断电也不会丢。",
                "写错的地方在该栏下面说明怎样改正。");
    }
}
