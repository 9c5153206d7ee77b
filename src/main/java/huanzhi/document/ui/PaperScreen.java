package huanzhi.document.ui;

import huanzhi.base.Refusal;
import huanzhi.document.Renderer;
import huanzhi.document.model.Paper;
import huanzhi.document.print.PaperPrinter;
import huanzhi.document.print.Sides;
import huanzhi.ui.FileKind;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import javafx.scene.Parent;

/// A page with one paper as it will be printed, and the ways to take it away: printer, PDF, Word.
public final class PaperScreen implements Screen {

    private final Kit kit;
    private final Paper paper;
    private final Renderer pdf;
    private final Renderer docx;
    private final PaperView view;

    public PaperScreen(Kit kit, Paper paper, Renderer pdf, Renderer docx) {
        this.kit = kit;
        this.paper = paper;
        this.pdf = pdf;
        this.docx = docx;
        this.view = new PaperView(kit, pdf, field -> {})
                .action("打印", Icons.PRINT, this::print)
                .action("另存为 Word", Icons.PAPER, () -> save(docx, FileKind.DOCX))
                .mainAction("另存为 PDF", Icons.SAVE, () -> save(pdf, FileKind.PDF));
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
        return List.of("这是印出来的样子。", "“另存为 PDF”和“另存为 Word”写成文件，“打印”送到打印机。", "Alt+← 回到上一页。");
    }

    private void save(Renderer renderer, FileKind kind) {
        kit.dialogs()
                .saveFile("保存“" + paper.title() + "”", paper.title() + kind.ending(), kind)
                .ifPresent(file -> kit.tasks()
                        .job("写出 " + file.getFileName(), () -> write(renderer.render(paper), file))
                        .onSuccess(kit.dialogs()::openOutside)
                        .start());
    }

    private void print() {
        kit.tasks()
                .job("打印“" + paper.title() + "”", () -> {
                    var printer = new PaperPrinter();
                    var usual = printer.printers().stream().findFirst().orElse("");
                    printer.print(pdf.render(paper), paper.title(), usual, Sides.BOTH);
                    return usual;
                })
                .start();
    }

    private static Path write(byte[] content, Path file) {
        try {
            var half = Files.createTempFile(file.toAbsolutePath().getParent(), "half", ".tmp");
            Files.write(half, content);
            return Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refusal("文件“" + file + "”写不进去，请检查它是否在别的程序里打开、磁盘是否已满。", e);
        }
    }
}
