package huanzhi;

import huanzhi.base.Stored;
import huanzhi.law.search.LawFind;
import huanzhi.plan.PlanMatter;
import huanzhi.plan.PlanMatterId;
import huanzhi.ui.Kit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A way through the pages that no section begins with, one of each kind, on the latest records.
record Tour(House house, Kit kit, Screens screens) {

    /// A page that is reached from another one.
    record Detail(String section, String name, Runnable open) {}

    /// One page of each kind that no section begins with, on the latest records, and the section it is reached from.
    List<Detail> details() {
        var database = house.office().database();
        var records = house.records();
        var details = new ArrayList<Detail>();
        details.add(new Detail("检查", "检查台账", () -> kit.navigator().open(screens.inspections.list())));
        details.add(new Detail("检查", "问题整改", () -> kit.navigator().open(screens.tasks.problems())));
        details.add(new Detail("检查", "结果公示", () -> kit.navigator().open(screens.checkFigures.publication())));
        details.add(new Detail("检查", "季度汇总", () -> kit.navigator().open(screens.checkFigures.summary())));
        details.add(new Detail("检查", "双随机覆盖", () -> kit.navigator().open(screens.checkFigures.coverage())));
        details.add(new Detail("检查", "人员工作量", () -> kit.navigator().open(screens.checkFigures.loads())));
        details.add(new Detail("检查", "抽取公平", () -> kit.navigator().open(screens.checkFigures.fairness())));
        records.tasking.rows().stream().findFirst().ifPresent(row -> {
            details.add(new Detail("检查", "检查任务详情", () -> screens.tasks.open(row.id())));
            details.add(new Detail("检查", "检查单", () -> kit.navigator().open(screens.tasks.checklist(row.id()))));
        });
        database.read(records.inspections::rows).stream()
                .findFirst()
                .ifPresent(row -> details.add(new Detail("检查", "检查详情", () -> screens.inspections.open(row.id()))));
        database.read(records.complaints::rows).stream()
                .findFirst()
                .ifPresent(row -> details.add(new Detail("投诉举报", "投诉详情", () -> screens.complaints.open(row.id()))));
        database.read(records.cases::rows).stream().findFirst().ifPresent(row -> {
            details.add(new Detail("案件", "案件详情", () -> screens.cases.open(row.id())));
            details.add(new Detail("裁量计算", "案件的裁量计算", () -> screens.measure(row.id())));
        });
        records.register.rows().stream()
                .findFirst()
                .ifPresent(row -> details.add(new Detail("名录库", "企业详情", () -> screens.enterprises.open(row.id()))));
        details.add(new Detail(
                "名录库",
                "查重",
                () -> kit.navigator().open(screens.enterprises.duplicates().list())));
        details.add(new Detail(
                "名录库",
                "监管类别核对",
                () -> kit.navigator().open(screens.enterprises.categories().list())));
        details.add(new Detail(
                "名录库",
                "分类标准",
                () -> kit.navigator().open(screens.enterprises.categories().criteria())));
        details.add(new Detail(
                "名录库",
                "执行报告",
                () -> kit.navigator().open(screens.enterprises.reports().list())));
        details.add(new Detail(
                "设置",
                "报告规则",
                () -> kit.navigator().open(screens.enterprises.reports().rules())));
        details.add(new Detail(
                "设置",
                "代码表",
                () -> kit.navigator().open(screens.enterprises.codes().list())));
        details.add(new Detail("名录库", "新增企业", screens.enterprises::add));
        records.duplicates.suspicions().stream()
                .findFirst()
                .ifPresent(pair -> details.add(new Detail(
                        "名录库", "合并企业", () -> screens.enterprises.duplicates().merge(pair))));
        records.plan.plans().years().stream()
                .findFirst()
                .flatMap(year -> records.plan.plans().matters(year).stream().findFirst())
                .ifPresent(matter -> planDetails(details, matter));
        records.register.rows().stream()
                .findFirst()
                .ifPresent(row -> details.add(new Detail("检查计划", "抽查资格", () -> screens.plans.why(row.id()))));
        house.office().draws().views().rows().stream()
                .findFirst()
                .ifPresent(row -> details.add(new Detail("双随机", "一次抽取", () -> screens.draws.open(row.id()))));
        details.add(new Detail("双随机", "冻结名单", screens.draws::begin));
        details.add(new Detail("法规库", "新旧对照", () -> screens.law.openFirst(LawFind.Kind.VIOLATION)));
        details.add(new Detail("法规库", "法规条文", () -> screens.law.openFirst(LawFind.Kind.STATUTE)));
        details.add(new Detail("法规库", "导入法规", screens.law::importing));
        details.add(new Detail("名录库", "导入", () -> kit.navigator().open(screens.enterprises.importing())));
        details.add(new Detail("名录库", "导入预览", this::openDirtyImport));
        details.add(new Detail("执法人员", "导入回避单位", () -> kit.navigator().open(screens.officers.importingRecusals())));
        return details;
    }

    private void openDirtyImport() {
        var screen = screens.enterprises.importing();
        kit.navigator().open(screen);
        screen.read(dirtyRegister());
    }

    /// A ledger with rows of each kind: good ones, and ones whose code, name or day is wrong. It is read and not kept.
    private static Path dirtyRegister() {
        try {
            var folder = Files.createTempDirectory("huanzhi");
            var file = folder.resolve("有错的企业名录.csv");
            // In the order of telling, the last first: the file, then its folder.
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            return Files.writeString(file, """
                单位名称,统一社会信用代码,乡镇,行业名称,环保联系人,联系电话,许可证有效期至
                示例机械厂,,城关镇,机械加工,甲某,13800000001,2027-03-31
                示例化工厂,914311223344556,城关镇,化工,乙某,13800000002,2027-06-30
                ,,河东乡,养殖,丙某,13800000003,
                示例水泥厂,,河东乡,建材,丁某,13800000004,2025-02-30
                示例食品厂,,城关镇,食品加工,戊某,13800000005,
                """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void planDetails(List<Detail> details, Stored<PlanMatterId, PlanMatter> matter) {
        details.add(new Detail("检查计划", "计划详情", () -> screens.plans.open(matter.id())));
        details.add(new Detail("检查计划", "抽查规则", () -> screens.plans.openRules(matter.id())));
        details.add(new Detail("检查计划", "抽查对象", () -> screens.plans.openPool(matter.id())));
        details.add(new Detail(
                "检查计划", "备案公示", () -> screens.plans.openFiling(matter.content().year())));
        details.add(new Detail("检查计划", "事项清单", () -> kit.navigator().open(screens.plans.items())));
        house.records().staff.all().stream()
                .findFirst()
                .ifPresent(
                        officer -> details.add(new Detail("执法人员", "人员详情", () -> screens.officers.open(officer.id()))));
    }
}
