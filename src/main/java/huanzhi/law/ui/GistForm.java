package huanzhi.law.ui;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.law.Article;
import huanzhi.law.Gist;
import huanzhi.law.LawLibrary;
import huanzhi.law.Statute;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import java.util.Optional;

/// The form of what an article says, in a few words of one's own.
final class GistForm {

    private static final int LONGEST = 200;

    private final Kit kit;
    private final LawLibrary law;

    GistForm(Kit kit, LawLibrary law) {
        this.kit = kit;
        this.law = law;
    }

    Form<Gist> of(Optional<Gist> old) {
        var form = new FormBuilder(kit);
        form.section("条文要旨", "用自己的话写这一条讲什么；条文原文从“导入全文”来。");
        var statute = form.searchable(
                "法规",
                law.statutes(),
                GistForm::name,
                it -> it.required("请选择").wide().value(old.map(Gist::statute)));
        var article = form.parsed(
                "条",
                Article::of,
                Article::shorthand,
                it -> it.required("请写条号").hint("如 83，之一写 120+1").value(old.map(Gist::article)));
        var words = form.longText("要旨", it -> it.required("请写几个字").wide().value(old.map(Gist::text)));
        var sure = form.yesNo("核对", "已经与公布的文本核对", it -> it.value(old.map(Gist::confirmed)));
        return form.yields(() -> {
            var text = Text.within(LONGEST, "要旨", words.get());
            var gist = new Gist(statute.get(), article.get(), text, sure.orElse(false));
            old.filter(before -> !before.key().equals(gist.key())).ifPresent(before -> {
                throw new Refusal("更正要旨不能换法规和条号，请回去另外新增一条。");
            });
            return gist;
        });
    }

    private static String name(Statute statute) {
        return statute.title() + "（" + statute.validity().text() + "）";
    }
}
