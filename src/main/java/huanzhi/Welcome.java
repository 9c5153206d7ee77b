package huanzhi;

import huanzhi.base.RecordKey;
import huanzhi.cli.SampleCounty;
import huanzhi.shell.home.FirstStep;
import huanzhi.shell.home.HomeContents;
import huanzhi.shell.home.HomeScreen;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.Screen;
import java.util.List;
import java.util.function.Consumer;

/// The page the day begins with: what is due, how the year stands, and in an empty office where to start.
record Welcome(House house, Kit kit, Screens screens, Consumer<RecordKey> opener) {

    Screen home() {
        var office = house.office();
        var due = new DueItems(
                office,
                house.records(),
                house.clock(),
                opener,
                () -> kit.navigator().open(screens.officers.list()),
                () -> kit.navigator().open(screens.enterprises.reports().list()));
        return new HomeScreen(
                kit,
                () -> new HomeContents(
                        office.settings().identities().isEmpty(),
                        due.now(),
                        office.report().figures(house.clock().today().getYear())),
                office.report().wording(),
                firstSteps(),
                () -> kit.navigator()
                        .open(screens.report.of(house.clock().today().getYear())));
    }

    private List<FirstStep> firstSteps() {
        return List.of(
                new FirstStep(
                        Icons.IMPORT,
                        "导入现有 Excel 台账",
                        "先导入企业名录，再导入执法人员、检查、投诉、案件和活动。每份都先预览，确认后才入库，可以整批撤销。",
                        () -> kit.navigator().open(screens.enterprises.importing())),
                new FirstStep(
                        Icons.ADD,
                        "从零开始",
                        "先写明本单位的名称、机关代字、复议机关和缴款账号，文书和报告从这里取。",
                        () -> kit.navigator().open(screens.settings.home())),
                new FirstStep(
                        Icons.LEDGER,
                        "看示例县",
                        "用一个虚构县 2023、2024 两年的记录看看程序能做什么。只在空的数据目录里可以这样做。",
                        () -> kit.tasks()
                                .job("建立示例县", () -> new SampleCounty(house.office()).settle())
                                .onSuccess(done -> kit.navigator().refresh())
                                .start()));
    }
}
