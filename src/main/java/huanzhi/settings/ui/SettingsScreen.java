package huanzhi.settings.ui;

import huanzhi.settings.SettingsService;
import huanzhi.sheet.ui.Desk;
import huanzhi.ui.Icons;
import huanzhi.ui.PageHead;
import huanzhi.ui.PageScroll;
import huanzhi.ui.Screen;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// All settings on one page: the bureau by day, the parameters with their grounds, the safety of the data.
final class SettingsScreen implements Screen {

    private final BureauCard bureau;
    private final ParameterCard parameters;
    private final DataCard data;
    private final BorderPane page = new BorderPane();

    SettingsScreen(Desk desk, SettingsService settings, SettingsScreens screens, SettingsCard further) {
        this.bureau = new BureauCard(desk.kit().tasks(), settings, screens::addBureau, screens::open);
        this.parameters = new ParameterCard(desk.kit(), settings);
        this.data = new DataCard(desk.kit(), desk.database());
        var cards = new VBox(16, bureau.root(), further.root(), parameters.root(), data.root(), about());
        cards.getStyleClass().add("form");
        page.getStyleClass().add("page");
        page.setTop(new PageHead(title()).root());
        page.setCenter(PageScroll.of(cards));
    }

    @Override
    public String title() {
        return "设置";
    }

    @Override
    public Icons icon() {
        return Icons.SETTINGS;
    }

    @Override
    public Parent root() {
        return page;
    }

    @Override
    public void onShown() {
        bureau.load();
        parameters.load();
        data.load();
    }

    @Override
    public List<String> help() {
        return List.of(
                "单位信息按生效日期分条，文书按决定日期取用其中一条；点一条可以修改。", "参数旁有“待核对”的，请与文件核对后确认。", "“核验数据”逐条检查日志、数据库和附件；“备份”写好后会试恢复一遍再算数。");
    }

    private static Node about() {
        var card = new SettingsCard("关于", "环执 0.1.0，生态环境分局单机办案程序。");
        card.show(List.of(
                SettingsCard.words("本程序以 AGPL-3.0-or-later 许可发布，源代码随程序提供；PDF 由 iText 生成，字体以 SIL OFL 1.1 许可随附。")));
        return card.root();
    }
}
