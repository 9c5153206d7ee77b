package huanzhi.document.ui;

import huanzhi.document.model.Paper;
import huanzhi.ui.FileKind;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.Screen;
import java.util.List;
import javafx.scene.Parent;

/// A page with one paper as it will be printed, and the ways to take it away: printer, PDF, Word.
public final class PaperScreen implements Screen {

    private final Paper paper;
    private final PaperView view;

    public PaperScreen(Kit kit, Paper paper, Press press) {
        this.paper = paper;
        var output = new PaperOutput(kit, press);
        var name = paper.title();
        this.view = new PaperView(kit, press.pdf(), field -> {})
                .title(name)
                .action(
                        "打印",
                        Icons.PRINT,
                        () -> output.print(name, () -> press.pdf().render(paper)))
                .action(
                        "Word",
                        Icons.PAPER,
                        () -> output.save(
                                name, FileKind.DOCX, () -> press.docx().render(paper)))
                .mainAction(
                        "PDF",
                        Icons.SAVE,
                        () -> output.save(name, FileKind.PDF, () -> press.pdf().render(paper)));
    }

    @Override
    public String title() {
        return paper.title();
    }

    @Override
    public Icons icon() {
        return Icons.PAPER;
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public void onShown() {
        view.show(() -> paper);
    }

    @Override
    public List<String> help() {
        return List.of("这是印出来的样子。", "“PDF”和“Word”写成文件，“打印”送到打印机。", "Alt+← 回到上一页。");
    }
}
