package huanzhi.law.ui;

import huanzhi.law.Validity;
import huanzhi.law.search.LawShelf;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.Screen;
import huanzhi.ui.table.DetailCard;
import huanzhi.ui.table.ListAndDetail;
import huanzhi.ui.table.TableBuilder;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Reads one version of a statute: its articles on the left, the words of the selected one on the right.
final class StatuteScreen implements Screen {

    private final ListAndDetail<ReaderLine> list;

    StatuteScreen(Kit kit, LawShelf law, String title, Validity validity) {
        var table = new TableBuilder<ReaderLine>(kit, "law.statute", ReaderLine::place)
                .text("条", ReaderLine::place, it -> it.width(120))
                .text("要旨", ReaderLine::gist, it -> it.width(260))
                .text("条文", ReaderLine::beginning, it -> it.width(230))
                .text("编章节", ReaderLine::headings, it -> it.width(150))
                .search(ReaderLine::haystack)
                .empty("这部法规还没有导入条文，也没有记下要旨，请在法规库里导入全文。")
                .build();
        list = new ListAndDetail<>(kit, title, Icons.LAW, table)
                .loads(() -> ReaderLine.of(law, title, validity))
                .helps(List.of(
                        "左边是条文和要旨，筛选栏里写条号或者几个词。", "右边是选中一条的条文：一款一段，项和目各占一行；没有导入的写“条文待导入”。", "导入全文在法规库里，按施行日分版本。"))
                .detail(line -> card(title, validity, line));
    }

    @Override
    public String title() {
        return list.title();
    }

    @Override
    public Icons icon() {
        return Icons.LAW;
    }

    @Override
    public Parent root() {
        return list.root();
    }

    @Override
    public void onShown() {
        list.onShown();
    }

    @Override
    public void search() {
        list.search();
    }

    @Override
    public List<String> help() {
        return list.help();
    }

    private static Node card(String title, Validity validity, ReaderLine line) {
        var card = new DetailCard(line.place())
                .badges(line.lines().isEmpty() ? Badge.unconfirmed("条文待导入") : Badge.good("已导入"))
                .fact("法规", title)
                .fact("有效", validity.text())
                .fact("位置", line.headings())
                .fact("要旨", line.gist());
        var words = new VBox(6);
        line.lines().forEach(each -> {
            var label = new Label(each);
            label.setWrapText(true);
            words.getChildren().add(label);
        });
        if (line.lines().isEmpty()) {
            return card.fact("条文", "待导入，请在法规库里用“导入全文”导入公布的文本。").node();
        }
        return card.section("条文").part(words).node();
    }
}
