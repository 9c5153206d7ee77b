package huanzhi.settings.ui;

import huanzhi.base.Stored;
import huanzhi.settings.BureauId;
import huanzhi.settings.BureauIdentity;
import huanzhi.settings.SettingsService;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;

/// Who the bureau is, from which day on, and what of it nobody has confirmed.
final class BureauCard {

    private final Tasks tasks;
    private final SettingsService settings;
    private final Consumer<BureauId> open;
    private final SettingsCard card;

    BureauCard(Tasks tasks, SettingsService settings, Runnable add, Consumer<BureauId> open) {
        this.tasks = tasks;
        this.settings = settings;
        this.open = open;
        this.card = new SettingsCard("单位信息", "决定以谁的名义作出、文号、复议机关、法院和缴款账号；按生效日期取用。").action("新增一条", Icons.ADD, add);
    }

    Node root() {
        return card.root();
    }

    void load() {
        tasks.job(
                        "读取单位信息",
                        () -> settings.identities().stream()
                                .map(each -> new Dated(each, settings.doubtAbout(each.content())))
                                .toList())
                .onSuccess(this::show)
                .start();
    }

    private void show(List<Dated> identities) {
        card.show(
                identities.isEmpty()
                        ? List.of(Badge.warning("还没有单位信息，文书和报告不能生成").node())
                        : identities.stream().map(this::line).toList());
    }

    private Node line(Dated dated) {
        var bureau = dated.stored().content();
        var link = new Hyperlink(bureau.validFrom() + " 起　" + bureau.authorityName() + "　" + bureau.authorityCode());
        link.setOnAction(press -> open.accept(dated.stored().id()));
        var parts = new ArrayList<Node>();
        parts.add(link);
        if (!bureau.unconfirmed().isEmpty()) {
            parts.add(Badge.unconfirmed("待核对 " + bureau.unconfirmed().size() + " 项")
                    .node());
        }
        dated.doubt().ifPresent(doubt -> parts.add(Badge.warning(doubt).node()));
        return SettingsCard.line(parts.toArray(Node[]::new));
    }

    private record Dated(Stored<BureauId, BureauIdentity> stored, Optional<String> doubt) {}
}
