package huanzhi.document.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Refusal;
import huanzhi.document.SamplePapers;
import huanzhi.document.model.Block;
import huanzhi.document.model.Layout;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import huanzhi.document.model.Run;
import huanzhi.document.pdf.Faces;
import huanzhi.document.pdf.PdfRenderer;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.Kits;
import huanzhi.ui.Pages;
import huanzhi.ui.ScreenPicture;
import huanzhi.ui.ScriptedDialogs;
import huanzhi.ui.Tasks;
import huanzhi.ui.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperViewTest {

    private static final Path PICTURES = Path.of("target", "screens");
    private static final PdfRenderer PDF = new PdfRenderer(Faces.bundled());

    @TempDir
    Path folder;

    private final List<String> jumps = new ArrayList<>();

    @BeforeAll
    static void startToolkit() throws Exception {
        Tasks.startToolkit();
        Tasks.onScreen(() -> {
            Theme.LIGHT.choose();
            return true;
        });
    }

    @Test
    void whatIsMissingAndWhatIsUnconfirmedLeadToTheirFields() throws Exception {
        var kit = kit(Tasks.atOnce(Kits.failing()));
        var view = Tasks.onScreen(() -> new PaperView(kit, PDF, jumps::add));
        var links = Tasks.onScreen(() -> {
            view.show(() -> letter("案件.决定日期"));
            new Scene(view.root());
            var found = view.root().lookupAll(".hyperlink");
            found.forEach(link -> ((Hyperlink) link).fire());
            return found.size();
        });
        assertEquals(2, links);
        assertEquals(List.of("案件.决定日期", "设置.管辖法院"), jumps);
    }

    @Test
    void whatCannotBeComposedIsSaidOverThePaper() throws Exception {
        var kit = kit(Tasks.atOnce(Kits.failing()));
        var view = Tasks.onScreen(() -> new PaperView(kit, PDF, jumps::add));
        var said = Tasks.onScreen(() -> {
            view.show(() -> {
                throw new Refusal("没有生效的执法主体信息，请先在设置中填写。");
            });
            return view.model().refusal().get();
        });
        assertEquals("没有生效的执法主体信息，请先在设置中填写。", said);
    }

    @Test
    void aLetterIsPaintedAFifthOfASecondAfterAChange() throws Exception {
        var tasks = Tasks.onThreads(Kits.failing());
        var view = Tasks.onScreen(() -> new PaperView(kit(tasks), PDF, jumps::add));
        var stage = Tasks.onScreen(() -> {
            var window = new Stage();
            window.setScene(new Scene(view.root(), 1280, 800));
            window.show();
            view.show(() -> letter("案件.决定日期"));
            return window;
        });
        tasks.awaitQuiet();
        var took = new ArrayList<Long>();
        for (var i = 0; i < 12; i++) {
            var field = "案件.第" + i + "项";
            var changed = new CountDownLatch(1);
            var start = System.nanoTime();
            Tasks.onScreen(() -> {
                view.model().paper().subscribe((was, is) -> changed.countDown());
                view.show(() -> letter(field));
                return true;
            });
            assertTrue(changed.await(10, TimeUnit.SECONDS));
            tasks.awaitQuiet();
            took.add(Duration.ofNanos(System.nanoTime() - start).toMillis());
        }
        Tasks.onScreen(() -> {
            stage.hide();
            return true;
        });
        took.sort(null);
        System.out.println("letter after a change, ms: " + took);
        assertTrue(took.get(took.size() / 2) < 400, () -> "ms: " + took);
    }

    @Test
    void picture() throws Exception {
        var tasks = Tasks.onThreads(Kits.failing());
        var view = Tasks.onScreen(() -> new PaperView(kit(tasks), PDF, jumps::add)
                .action("打印", Icons.PRINT, () -> {})
                .action("Word", Icons.EXPORT, () -> {})
                .action("PDF", Icons.EXPORT, () -> {})
                .mainAction("定稿编号", Icons.LOCK, () -> {}));
        var picture = new ScreenPicture(tasks, Theme.LIGHT);
        picture.of(view.root(), () -> view.show(() -> letter("案件.决定日期")), 1, PICTURES.resolve("paper.png"));
        picture.of(
                view.root(),
                () -> view.show(() -> SamplePapers.report(30, 3)),
                1,
                PICTURES.resolve("paper-report.png"));
        assertTrue(Files.size(PICTURES.resolve("paper.png")) > 20_000);
    }

    private Kit kit(Tasks tasks) {
        return Kits.with(folder, new ScriptedDialogs(), new Pages(), tasks);
    }

    private static Paper letter(String missing) {
        return new Paper(
                "行政处罚决定书",
                "云溪分局",
                Layout.LETTER,
                List.of(
                        new Block.Title(List.of("山阳市生态环境局云溪分局", "行政处罚决定书")),
                        new Block.Number(Line.of("云环罚〔2025〕　号")),
                        Block.Paragraph.of("当事人名称：青溪造纸厂"),
                        new Block.Paragraph(Line.of(
                                new Run.Words("本机关于"),
                                new Run.Value("", missing, Run.State.MISSING),
                                new Run.Words("对你单位进行了调查。如不服本决定，可以向"),
                                new Run.Value("云溪县人民法院", "设置.管辖法院", Run.State.UNCONFIRMED),
                                new Run.Words("提起行政诉讼。")))));
    }
}
