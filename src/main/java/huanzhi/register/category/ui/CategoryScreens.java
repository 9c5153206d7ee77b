package huanzhi.register.category.ui;

import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.register.category.CategoryService;
import huanzhi.register.category.Criterion;
import huanzhi.register.category.Difference;
import huanzhi.register.category.Schemes;
import huanzhi.sheet.ui.Desk;
import huanzhi.store.ui.Undo;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Screen;
import huanzhi.ui.form.FormScreen;
import huanzhi.ui.table.DetailCard;
import huanzhi.ui.table.ListAndDetail;
import huanzhi.ui.table.TableBuilder;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

/// 监管类别: whose category is another than the criteria say, and the criteria themselves.
public final class CategoryScreens {

    private final Desk desk;
    private final CategoryService categories;
    private final Consumer<EnterpriseId> opener;
    private final Undo undo;

    /// `opener` goes to the page of an enterprise.
    public CategoryScreens(Desk desk, CategoryService categories, Consumer<EnterpriseId> opener) {
        this.desk = desk;
        this.categories = categories;
        this.opener = opener;
        this.undo = new Undo(desk.kit(), desk.database());
    }

    public Screen list() {
        var table = new TableBuilder<Difference>(
                        desk.kit(),
                        "register.categories",
                        difference -> difference.enterprise().id())
                .text(
                        "企业",
                        difference -> difference.now().name(),
                        it -> it.width(240).frozen())
                .text("现类别", difference -> difference.now().supervision().label(), it -> it.width(60))
                .text("由谁定", CategoryScreens::by, it -> it.width(60))
                .text("现理由", difference -> difference.now().oversight().ground(), it -> it.width(170))
                .text("按标准", difference -> difference.sorting().category().label(), it -> it.width(60))
                .text("标准的理由", difference -> difference.sorting().ground(), it -> it.width(260))
                .facet("现类别", difference -> difference.now().supervision().label())
                .facet("按标准", difference -> difference.sorting().category().label())
                .facet("由谁定", CategoryScreens::by)
                .facet("差别", difference -> difference.isOfCategory() ? "类别不同" : "理由不同")
                .bulk("按标准定", this::apply)
                .empty("每家企业的监管类别都与标准相符。")
                .opens(difference -> opener.accept(difference.enterprise().id()))
                .exports(desk.export())
                .build();
        return new ListAndDetail<>(desk.kit(), "监管类别核对", Icons.BULK, table)
                .loads(categories::differences)
                .detail(this::card)
                .action("分类标准", Icons.EDIT, () -> desk.kit().navigator().open(criteria()))
                .helps(List.of(
                        "列出监管类别或者理由与标准不符的企业；“由谁定”为人工的，是导入或者自己选定的。",
                        "选中一家或者多家，点“按标准定”，类别和理由一并改过来，可以撤销。",
                        "标准在“分类标准”里改，也可以采用附带的几种；改了标准，已有的类别不会自己变。"));
    }

    /// The form of the criteria in force.
    public Screen criteria() {
        return criteria(categories.scheme().criteria(), "");
    }

    private Screen criteria(List<Criterion> proposed, String variant) {
        var screen = new FormScreen<>(
                desk.kit(),
                "register.criteria" + variant,
                "监管类别的分类标准",
                new CriteriaForm(desk.kit()).of(proposed, categories.scheme()));
        return screen.head(new SchemeBar(
                                Schemes.shipped(),
                                scheme -> desk.kit()
                                        .navigator()
                                        .replace(criteria(scheme.criteria(), "/" + scheme.name())))
                        .root())
                .saves(categories::adopt, saved -> desk.kit().navigator().back());
    }

    private Node card(Difference difference) {
        Enterprise now = difference.now();
        return new DetailCard(now.name())
                .badges(
                        Badge.plain(now.supervision().label()),
                        Badge.warning("标准：" + difference.sorting().category().label()))
                .fact("现理由", now.oversight().ground())
                .fact("由谁定", by(difference))
                .fact("按标准", difference.sorting().ground())
                .action("按标准定", Icons.DONE, () -> apply(List.of(difference)))
                .action(
                        "打开企业",
                        Icons.OPEN,
                        () -> opener.accept(difference.enterprise().id()))
                .node();
    }

    private static String by(Difference difference) {
        return difference.now().oversight().byHand() ? "人工" : "标准";
    }

    private void apply(List<Difference> differences) {
        desk.kit()
                .tasks()
                .job("按标准定监管类别", () -> {
                    categories.apply(differences);
                    return differences.size();
                })
                .onSuccess(count -> {
                    desk.kit().navigator().refresh();
                    undo.offer("已按标准定了 " + count + " 家的监管类别。");
                })
                .start();
    }
}
