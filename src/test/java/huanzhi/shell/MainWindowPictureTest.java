package huanzhi.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.Kits;
import huanzhi.ui.ScreenPicture;
import huanzhi.ui.ScriptedDialogs;
import huanzhi.ui.Tasks;
import huanzhi.ui.Theme;
import huanzhi.ui.table.DetailCard;
import huanzhi.ui.table.Firms;
import huanzhi.ui.table.ListAndDetail;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures of the window for people to look at.
class MainWindowPictureTest {

    private static final Path PICTURES = Path.of("target", "screens");
    private static final int CHOSEN = 3;

    @TempDir
    Path folder;

    private final Tasks tasks = Tasks.onThreads(Kits.failing());
    private final PageStack pages = new PageStack();
    private ListAndDetail<Firms.Firm> list;

    @BeforeAll
    static void startToolkit() throws Exception {
        Tasks.startToolkit();
        Tasks.onScreen(() -> {
            Theme.LIGHT.choose();
            return true;
        });
    }

    @Test
    void theWindowStandsWithAListOf430Firms() throws Exception {
        var kit = Kits.with(folder, new ScriptedDialogs(), pages, tasks);
        list = Tasks.onScreen(() -> list(kit));
        var window = Tasks.onScreen(() -> new MainWindow(kit, pages, contents()));
        var picture = new ScreenPicture(tasks, Theme.LIGHT);
        picture.of(window.root(), () -> window.go(1), 1, PICTURES.resolve("window-first.png"));
        picture.of(window.root(), () -> list.table().select(CHOSEN), 1, PICTURES.resolve("window.png"));
        picture.of(window.root(), () -> {}, 1.25, PICTURES.resolve("window-125.png"));
        Tasks.onScreen(() -> {
            Theme.DARK.choose();
            return true;
        });
        new ScreenPicture(tasks, Theme.DARK).of(window.root(), () -> {}, 1, PICTURES.resolve("window-dark.png"));
        Tasks.onScreen(() -> {
            Theme.LIGHT.choose();
            return true;
        });
        assertTrue(Files.size(PICTURES.resolve("window.png")) > 50_000);
    }

    @Test
    void theErrorWindowStands() throws Exception {
        var fault = new IllegalStateException("页面没有准备好", new ArithmeticException("/ by zero"));
        var window = Tasks.onScreen(() -> new ErrorWindow("载入名录库", fault, "10:23:05", () -> {}));
        new ScreenPicture(tasks, Theme.LIGHT).of(window.root(), () -> {}, 1, PICTURES.resolve("error.png"));
        assertTrue(Files.size(PICTURES.resolve("error.png")) > 10_000);
    }

    private Contents contents() {
        var sections = Stream.of(
                        new Section(Icons.HOME, "工作台", () -> list),
                        new Section(Icons.ENTERPRISE, "名录库", () -> list),
                        new Section(Icons.DRAW, "双随机", () -> list),
                        new Section(Icons.INSPECTION, "检查", () -> list),
                        new Section(Icons.COMPLAINT, "投诉举报", () -> list),
                        new Section(Icons.CASE, "案件", () -> list),
                        new Section(Icons.DISCLOSURE, "公示", () -> list),
                        new Section(Icons.LEDGER, "台账", () -> list),
                        new Section(Icons.REPORT, "年度报告", () -> list),
                        new Section(Icons.LAW, "法规计算", () -> list),
                        new Section(Icons.SETTINGS, "设置", () -> list))
                .toList();
        return new Contents(
                sections,
                List.of(typed -> List.of()),
                List.of(new Beginning(Icons.COMPLAINT, "登记投诉", () -> {})),
                List.of(new Reminder(Icons.CLOCK, new SimpleStringProperty("到期 5"), () -> {})),
                new Status(
                        new SimpleStringProperty("已保存 10:23:05"),
                        new SimpleStringProperty("日志 12,345 条，校验通过"),
                        new SimpleStringProperty("备份 昨日 18:00，已试恢复")));
    }

    private ListAndDetail<Firms.Firm> list(Kit kit) {
        var table = Firms.table(kit)
                .empty("名录库里还没有企业。", "导入现有台账", () -> {})
                .exports((content, file) -> {})
                .prints(content -> {})
                .bulk("改监管类别", rows -> {})
                .build();
        return new ListAndDetail<>(kit, "名录库", Icons.ENTERPRISE, table)
                .loads(() -> Firms.invent(430))
                .detail(MainWindowPictureTest::card)
                .imports(() -> {})
                .adds("新增企业", () -> {});
    }

    private static Node card(Firms.Firm firm) {
        return new DetailCard(firm.name())
                .badges(Badge.plain(firm.supervision()), firm.running() ? Badge.good("在产") : Badge.plain("停产"))
                .fact("信用代码", firm.code())
                .fact("法定代表人", firm.legalPerson())
                .fact("电话", firm.phone())
                .fact("地址", firm.address())
                .fact("许可到期", firm.permitUntil().map(LocalDate::toString).orElse(""))
                .action("登记检查", Icons.INSPECTION, () -> {})
                .action("立案", Icons.CASE, () -> {})
                .section("时间线")
                .fact("2024-06-02", "双随机抽查，未发现问题")
                .fact("2024-03-11", "排污许可证延续，有效期五年")
                .fact("2023-11-20", "投诉核查：夜间噪声，部分属实，已责令改正")
                .node();
    }
}
