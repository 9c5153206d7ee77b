package huanzhi.register.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.Clerk;
import huanzhi.base.Refusal;
import huanzhi.register.Appendix;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.register.Listing;
import huanzhi.register.Outlet;
import huanzhi.register.OutletKind;
import huanzhi.register.PositiveListing;
import huanzhi.register.WasteStream;
import huanzhi.register.category.Difference;
import huanzhi.register.code.CodeEntry;
import huanzhi.ui.FxThread;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxThread.class)
class EnterprisePageTest {

    @TempDir
    private Path folder;

    private Clerk clerk;
    private EnterpriseScreens screens;
    private EnterpriseId mill;

    @BeforeEach
    void open() {
        clerk = new Clerk(folder);
        screens = clerk.house.enterprises;
        mill = clerk.house
                .register
                .add(Enterprise.named("青溪造纸厂").with(Listing.since(LocalDate.of(2022, 3, 1))))
                .id();
    }

    @AfterEach
    void close() {
        clerk.close();
    }

    @Test
    void theTimeLineTellsWhatHappenedThereAndWhatChanged() {
        var opened = new ArrayList<String>();
        screens.tells(
                id -> List.of(new Happening(LocalDate.of(2024, 6, 2), "检查", "双随机，未发现问题", () -> opened.add("检查"))));
        open(mill);
        clerk.press("修改");
        clerk.save(Map.of("单位名称", "青溪纸业有限公司", "生产状态", "停产", "自", "2026-09-01"));
        open(mill);
        assertEquals(
                List.of("青溪造纸厂 → 青溪纸业有限公司", "在产 → 停产", "双随机，未发现问题", "入库"),
                links().stream().map(Hyperlink::getText).toList());
        links().get(2).fire();
        assertEquals(List.of("检查"), opened);
    }

    @Test
    void aDaySaysWhatItWasThen() {
        open(mill);
        clerk.press("修改");
        clerk.save(Map.of("单位名称", "青溪纸业有限公司", "生产状态", "停产", "自", "2026-09-01"));
        open(mill);
        var chronicle = clerk.house.register.chronicle(mill).orElseThrow();
        assertEquals(
                List.of("名称：青溪造纸厂 生产状态：在产", "名称：青溪造纸厂 生产状态：停产", "名称：青溪纸业有限公司 生产状态：停产"),
                Stream.of("2026-08-31", "2026-09-24", "2026-09-25")
                        .map(day -> PastDay.words(chronicle, LocalDate.parse(day))
                                .lines()
                                .filter(line -> line.startsWith("名称") || line.startsWith("生产状态"))
                                .collect(Collectors.joining(" ")))
                        .toList());
        clerk.dialogs.whileShown(content -> {}).answers("");
        clerk.press("某日的情况");
        assertTrue(clerk.dialogs.asked().getLast().startsWith("某日的情况"));
    }

    @Test
    void aStayOnThePositiveListIsWrittenAndShown() {
        var stored = clerk.house.register.find(mill).orElseThrow();
        var listing = new PositiveListing(LocalDate.of(2026, 1, 5), "三年无违法", Optional.empty(), "");
        var waste = new WasteStream("HW08 废矿物油与含矿物油废物", new BigDecimal("1.25"), "");
        var outlet = new Outlet("DW001", OutletKind.WATER, "总排口", "青溪", "氨氮", true);
        var appendix = new Appendix(List.of(outlet), List.of(), List.of(waste), List.of(listing));
        clerk.house.register.change(stored, clerk.house.register.appendix(mill), appendix);
        open(mill);
        assertEquals(
                List.of("列入：三年无违法", "入库"),
                links().stream().map(Hyperlink::getText).toList());
        clerk.press("附表");
        clerk.save(Map.of());
        assertEquals(appendix, clerk.house.register.appendix(mill));
        var entry = clerk.house.register.entries(LocalDate.of(2026, 1, 5)).getFirst();
        assertTrue(entry.isOnPositiveList());
        assertFalse(clerk.house
                .register
                .entries(LocalDate.of(2026, 1, 4))
                .getFirst()
                .isOnPositiveList());
        var stale = assertThrows(
                Refusal.class,
                () -> clerk.house.register.change(
                        stored, new Appendix(List.of(), List.of(), List.of(), List.of()), appendix));
        assertEquals("“青溪造纸厂”的附表在打开之后已经被修改，请重新打开再操作。", stale.sentence());
    }

    @Test
    void aCategoryLeftEmptyIsGivenByTheCriteria() {
        screens.open(mill);
        clerk.press("修改");
        clerk.save(Map.of("风险等级", "重大"));
        var oversight = clerk.house.register.find(mill).orElseThrow().content().oversight();
        assertEquals("特殊 因风险等级为重大，列为特殊", oversight.supervision().label() + " " + oversight.ground());
        clerk.pages.open(screens.categories().list());
        assertEquals(List.of(), clerk.<Difference>table().rows());
    }

    @Test
    void aCodeIsAddedAndOffered() {
        screens.codes().add();
        clerk.save(Map.of("代码表", "风险等级", "名称", "特大"));
        clerk.pages.open(screens.codes().list());
        assertTrue(clerk.<CodeEntry>table().rows().stream()
                .anyMatch(entry -> entry.code().name().equals("特大")));
        screens.open(mill);
        clerk.press("修改");
        clerk.save(Map.of("风险等级", "特大"));
        assertEquals(
                "特大",
                clerk.house
                        .register
                        .find(mill)
                        .orElseThrow()
                        .content()
                        .oversight()
                        .riskGrade());
    }

    @Test
    void theCriteriaAreSavedAndHold() {
        clerk.pages.open(screens.categories().criteria());
        clerk.save(Map.of());
        assertEquals("修改监管类别的标准", clerk.house.database.operations(1).getFirst().title());
    }

    private void open(EnterpriseId id) {
        screens.open(id);
        var root = clerk.pages.front().root();
        new Scene(root);
        root.applyCss();
    }

    private List<Hyperlink> links() {
        return clerk.pages.front().root().lookupAll(".record-link").stream()
                .map(Hyperlink.class::cast)
                .toList();
    }
}
