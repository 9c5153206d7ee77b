package huanzhi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanzhi.casefile.Cases;
import huanzhi.complaint.Complaints;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.register.Enterprises;
import huanzhi.register.Supervision;
import huanzhi.register.category.CategoryService;
import huanzhi.register.category.Criterion;
import huanzhi.register.category.Measure;
import huanzhi.register.code.Code;
import huanzhi.register.code.CodeList;
import huanzhi.register.code.CodeService;
import huanzhi.register.code.OwnCodes;
import huanzhi.register.code.ShippedCodes;
import huanzhi.sheet.Arrival;
import huanzhi.sheet.ImportPreview;
import huanzhi.sheet.ImportPreview.Rejected;
import huanzhi.ui.FxThread;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Ledgers of enterprises under the shipped scheme: 特殊 by risk or credit, 重点 by kind of unit or permit, 一般 else.
@ExtendWith(FxThread.class)
class EnterpriseStandardTest {

    @TempDir
    private Path folder;

    private Clerk clerk;

    @BeforeEach
    void open() {
        clerk = new Clerk(folder);
    }

    @AfterEach
    void close() {
        clerk.close();
    }

    @Test
    void rowsWithoutACategoryAreSortedInTheSameOperation() {
        var preview = preview("""
            单位名称,监管类别,风险等级,重点排污单位,排污许可管理类别
            甲厂,,重大,,
            乙厂,,,水,重点管理
            丙厂,,,,登记管理
            丁厂,重点,,,
            戊厂,一般,重大,,
            己厂,,一般,,
            """);
        assertEquals(List.of("按标准定监管类别 4 行（特殊 1 行、重点 1 行、一般 2 行）。"), preview.notices());
        keep(preview);
        assertEquals(
                List.of(
                        "甲厂 特殊 因风险等级为重大，列为特殊",
                        "乙厂 重点 因属于水重点排污单位、排污许可为重点管理，列为重点",
                        "丙厂 一般 不符合其他类别的标准，列为一般",
                        "丁厂 重点 导入的名录如此登记（人工）",
                        "戊厂 一般 导入的名录如此登记（人工）",
                        "己厂 一般 不符合其他类别的标准，列为一般"),
                told());
        assertEquals("导入企业名录 6 条", clerk.house.database.undo().title());
        assertEquals(List.of(), told());
    }

    @Test
    void aRowThatChangesAnEnterpriseSortsItAnewAndOneThatDoesNotLeavesIt() {
        keep(preview("单位名称,乡镇\n甲厂,石桥镇\n乙厂,石桥镇\n"));
        categories()
                .adopt(List.of(
                        new Criterion(new Supervision("A"), Measure.RISK_GRADE, "重大"),
                        new Criterion(new Supervision("C"), Measure.ALL_OTHERS, "")));
        var preview = preview("单位名称,乡镇,风险等级\n甲厂,石桥镇,重大\n乙厂,石桥镇,\n");
        assertEquals(List.of("按标准定监管类别 1 行（A 1 行）。"), preview.notices());
        keep(preview);
        assertEquals(List.of("甲厂 A 因风险等级为重大，列为A", "乙厂 一般 不符合其他类别的标准，列为一般"), told());
    }

    @Test
    void aWordOfNoListIsToldWithTheWordsThereAre() {
        var rejected = preview("""
            单位名称,监管类别,风险等级,信用等级
            甲厂,重要,特别重大,白牌
            乙厂,Ａ,无,／
            """).rejected();
        assertEquals(
                List.of(
                        "第 2 行：监管类别“重要”不在本单位的监管类别里，请填写 特殊、重点、一般、A、B、C 之一，或者在代码表里加上。",
                        "第 2 行：风险等级“特别重大”不在本单位的风险等级里，请填写 一般、较大、重大 之一，或者在代码表里加上。",
                        "第 2 行：信用等级“白牌”不在本单位的信用等级里，请填写 绿牌、蓝牌、黄牌、红牌、黑牌、环保诚信、环保合格、环保风险、环保不良 之一，或者在代码表里加上。"),
                rejected.stream().map(Rejected::sentences).flatMap(List::stream).toList());
    }

    @Test
    void aWordTheBureauAddsIsTakenAndOneItSwitchesOffIsNot() {
        var codes = new CodeService(clerk.house.database, new OwnCodes(), ShippedCodes.read());
        codes.add(new Code(CodeList.CREDIT_RATING, "白牌", "白牌", false, ""));
        keep(preview("单位名称,信用等级\n甲厂,白牌\n"));
        codes.switchOff(new Code(CodeList.CREDIT_RATING, "白牌", "白牌", false, ""));
        assertEquals(
                List.of("乙厂"),
                preview("单位名称,信用等级\n甲厂,白牌\n乙厂,白牌\n").rejected().stream()
                        .map(row -> row.cells().getFirst())
                        .toList(),
                "甲厂 has the word from before, as in the form");
    }

    private CategoryService categories() {
        return new CategoryService(
                clerk.house.database,
                new Enterprises(),
                new EnterpriseConducts(new Cases(), new Complaints()),
                clerk.house.desk.kit().clock());
    }

    private List<String> told() {
        return clerk.house.register.all().stream()
                .map(each -> each.name() + " " + each.supervision().label() + " "
                        + each.oversight().ground() + (each.oversight().byHand() ? "（人工）" : ""))
                .toList();
    }

    private ImportPreview<Arrival<EnterpriseId, Enterprise>> preview(String csv) {
        try {
            var file = Files.writeString(folder.resolve("企业.csv"), csv);
            return clerk.house.desk.imports().preview(file, clerk.house.register.ledger());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(ImportPreview<Arrival<EnterpriseId, Enterprise>> preview) {
        clerk.house.desk.imports().keep(preview, clerk.house.register.ledger());
    }
}
