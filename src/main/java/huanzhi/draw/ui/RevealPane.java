package huanzhi.draw.ui;

import huanzhi.base.Refusal;
import huanzhi.draw.round.RoundView;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.table.DetailCard;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// 抽取: what was frozen, what the seed is made of, the public number, and one button.
final class RevealPane {

    /// What is typed before the draw.
    @FunctionalInterface
    interface Reveal {
        void with(String publicNumber, String password);
    }

    private final Form<Said> form;
    private final Button draw = new Button("抽取", Icons.DRAW.node());
    private final BorderPane root = new BorderPane();

    private record Said(String publicNumber, String password) {}

    RevealPane(Kit kit, RoundView view, Reveal reveal) {
        form = form(kit, view);
        var round = view.round();
        var card = new DetailCard(round.title() + "，" + round.period().label());
        view.arithmetic().forEach(quota -> card.fact("应抽", quota));
        card.fact("未进入", view.exclusions().size() + " 家")
                .fact(
                        "人员库",
                        view.officers().size() + " 名，不参加 " + view.absences().size() + " 名")
                .section("承诺的散列值")
                .fact("对象库", round.commitment().pool())
                .fact("人员库", round.commitment().officers())
                .fact("规则", round.commitment().rules())
                .fact("密数", round.commitment().secret())
                .section("种子 = SHA-256（密数，后接公开数）")
                .fact("密数", "冻结时生成，封存着，谁也没有看见")
                .fact("约定", round.numberSource().isEmpty() ? "没有约定公开数" : round.numberSource());
        round.cancellation().ifPresent(gone -> card.section("已作废").fact(gone.by(), gone.reason()));
        root.setCenter(card.node());
        if (round.stands()) {
            root.setBottom(entry(reveal));
        }
    }

    Node root() {
        return root;
    }

    private static Form<Said> form(Kit kit, RoundView view) {
        var build = new FormBuilder(kit);
        var publicNumber = build.text("公开数", it -> it.hint("照开奖公告逐字填写"));
        if (!view.round().needsPassword()) {
            return build.yields(() -> new Said(publicNumber.get(), ""));
        }
        var password = build.password("监督口令", it -> it.required("请由监督人输入"));
        return build.yields(() -> new Said(publicNumber.get(), password.get()));
    }

    private Node entry(Reveal reveal) {
        draw.getStyleClass().add("accent");
        draw.setOnAction(press -> form.submit().ifPresent(said -> reveal.with(said.publicNumber(), said.password())));
        var entry = new VBox(12, form.root(), draw);
        entry.getStyleClass().add("detail");
        return entry;
    }

    /// Says under its field what was refused.
    void refuse(Refusal refusal) {
        form.refuse(refusal);
    }

    /// So that a second press does nothing while the first is carried out.
    void busy(boolean now) {
        draw.setDisable(now);
    }
}
