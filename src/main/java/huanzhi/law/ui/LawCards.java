package huanzhi.law.ui;

import huanzhi.law.Gist;
import huanzhi.law.Violation;
import huanzhi.law.search.LawFind;
import huanzhi.law.search.LawFind.Kind;
import huanzhi.law.search.LawShelf;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.table.DetailCard;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What stands beside the list about the selected line.
final class LawCards {

    private final LawShelf law;
    private final OwnEntryPages own;
    private final Consumer<LawFind> open;

    LawCards(LawShelf law, OwnEntryPages own, Consumer<LawFind> open) {
        this.law = law;
        this.own = own;
        this.open = open;
    }

    Node of(LawRow row) {
        var find = row.find();
        var card = new DetailCard(find.kind() == Kind.ARTICLE ? find.title() + find.place() : find.title())
                .badges(Badge.plain(find.kind().label()), row.state());
        var filled = switch (find.kind()) {
            case VIOLATION -> violation(card, find);
            case STATUTE -> statute(card, find);
            case ARTICLE -> article(card, find);
            case TEXT -> text(card, find);
        };
        return actions(filled, row).node();
    }

    private DetailCard violation(DetailCard card, LawFind find) {
        var violation = law.library().violation(find.key());
        violation.flatMap(each -> each.on(find.validity().from())).ifPresent(basis -> BasisCard.on(card, basis));
        return card.fact("先改后罚", violation.filter(Violation::correctionFirst).isPresent() ? "是" : "")
                .fact("说明", violation.map(Violation::note).orElse(""));
    }

    private DetailCard statute(DetailCard card, LawFind find) {
        var imported = law.texts()
                .on(find.title(), find.validity().from())
                .map(text -> "已导入 " + text.articles().size() + " 条");
        return card.fact("文号", find.place()).fact("有效", find.validity().text()).fact("条文", imported.orElse("条文待导入"));
    }

    private DetailCard article(DetailCard card, LawFind find) {
        card.fact("要旨", find.words()).fact("法规有效", find.validity().text());
        return card.section("条文").part(words(quoted(find).orElse("条文待导入。")));
    }

    private Optional<String> quoted(LawFind find) {
        return law.library().gists().stream()
                .filter(gist -> gist.key().equals(find.key()))
                .findFirst()
                .map(Gist::citation)
                .flatMap(citation -> law.texts()
                        .quote(citation, citation.statute().validity().from()));
    }

    private DetailCard text(DetailCard card, LawFind find) {
        return card.fact("条", find.place()).fact("有效", find.validity().text()).part(words(find.words()));
    }

    private DetailCard actions(DetailCard card, LawRow row) {
        var find = row.find();
        card.action(find.kind() == Kind.VIOLATION ? "新旧对照" : "读条文", Icons.OPEN, () -> open.accept(find));
        LawRow.ownKind(find.kind()).ifPresent(kind -> {
            card.action("更正", Icons.EDIT, () -> own.change(kind, find.key()));
            if (row.own()) {
                card.action("历史", Icons.HISTORY, () -> own.history(kind, find.key()))
                        .action("撤回", Icons.UNDO, () -> own.remove(kind, find.key()));
            }
        });
        return card;
    }

    private static Node words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return new VBox(label);
    }
}
