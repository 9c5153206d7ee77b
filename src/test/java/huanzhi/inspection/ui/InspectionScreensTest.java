package huanzhi.inspection.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import huanzhi.Clerk;
import huanzhi.inspection.Handling;
import huanzhi.inspection.Inspection.Problems;
import huanzhi.inspection.InspectionRow;
import huanzhi.inspection.Inspections;
import huanzhi.officer.Officer;
import huanzhi.officer.OfficerId;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.ui.FxThread;
import huanzhi.ui.form.FormScreen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxThread.class)
class InspectionScreensTest {

    @TempDir
    private Path folder;

    private Clerk clerk;
    private InspectionScreens screens;
    private EnterpriseId mill;
    private List<OfficerId> crew;

    @BeforeEach
    void open() {
        clerk = new Clerk(folder);
        mill = clerk.house.register.add(Enterprise.named("青溪造纸厂")).id();
        crew = List.of(officer("王一", "ZF001"), officer("张二", "ZF002"), officer("李娟", "ZF004"));
        screens = clerk.house.inspections;
        clerk.pages.open(screens.list());
    }

    @AfterEach
    void close() {
        clerk.close();
    }

    @Test
    void whatIsFilledInAndSavedStandsInTheList() {
        add(Map.of("检查日期", "2024-3-5", "检查来源", "双随机", "执法人员", crew(0, 1)));
        var row = rows().getFirst();
        assertEquals("检〔2024〕1号", row.number());
        assertEquals("青溪造纸厂", row.enterpriseName());
        assertEquals(LocalDate.of(2024, 3, 5), row.inspectedOn());
        assertEquals("王一、张二", row.officers());
    }

    @Test
    void aChangedInspectionKeepsItsNumber() {
        add(Map.of("检查来源", "日常检查", "执法人员", crew(0, 1)));
        screens.open(rows().getFirst().id());
        clerk.save(Map.of("发现问题", "2", "完成整改", "1", "处理结果", "责令改正"));
        assertEquals(1, rows().size());
        assertEquals("检〔2026〕1号", rows().getFirst().number());
        assertEquals(Handling.ORDERED_TO_CORRECT, rows().getFirst().handling());
        assertEquals(new Problems(2, 1), rows().getFirst().problems());
    }

    @Test
    void oneOfficerIsNotEnoughAndTheFormStays() {
        add(Map.of("检查来源", "复查", "执法人员", crew(0)));
        assertInstanceOf(FormScreen.class, clerk.pages.front());
        assertEquals(List.of(), clerk.house.database.read(new Inspections()::rows));
    }

    @Test
    void aFileIsKeptWithTheInspectionTheMomentItIsAdded() throws Exception {
        add(Map.of("检查来源", "日常检查", "执法人员", crew(0, 1)));
        screens.open(rows().getFirst().id());
        var photo = Files.writeString(folder.resolve("排口照片.jpg"), "light");
        clerk.dialogs.answers(photo.toString());
        clerk.press("添加文件");
        clerk.press("历史");
        assertEquals(
                List.of("附上“排口照片.jpg”：检查 检〔2026〕1号", "附件", "", "排口照片.jpg"),
                clerk.cells().getFirst().subList(2, 6));
    }

    @Test
    void aDeletedInspectionCanBeTakenBack() {
        add(Map.of("检查来源", "日常检查", "执法人员", crew(0, 1)));
        screens.open(rows().getFirst().id());
        clerk.dialogs.answers("删除检查");
        clerk.press("删除");
        assertEquals(List.of(), rows());
        assertEquals("已删除检查“检〔2026〕1号”。", clerk.pages.notice().sentence());
        clerk.pages.notice().carryOut().run();
        assertEquals(
                List.of("王一、张二"), rows().stream().map(InspectionRow::officers).toList());
    }

    @Test
    void theHistoryNamesTheFieldWithWhatItWasAndBecame() {
        add(Map.of("检查来源", "日常检查", "执法人员", crew(0, 1)));
        screens.open(rows().getFirst().id());
        clerk.save(Map.of("发现问题", "2", "处理结果", "责令改正", "执法人员", crew(1, 2)));
        screens.open(rows().getFirst().id());
        clerk.press("历史");
        var changed = clerk.cells().stream()
                .filter(line -> line.get(2).equals("修改检查 检〔2026〕1号"))
                .map(line -> line.subList(3, 6).toString())
                .collect(Collectors.toSet());
        assertEquals(Set.of("[发现问题, 0, 2]", "[处理结果, 未发现问题, 责令改正]", "[执法人员, 王一, ]", "[执法人员, , 李娟]"), changed);
    }

    @Test
    void theCardOfItsEnterpriseTellsOfIt() {
        add(Map.of("检查日期", "2024-3-5", "检查来源", "双随机", "执法人员", crew(0, 1)));
        var told = screens.happenings(mill).getFirst();
        assertEquals("2024-03-05 检查 双随机，未发现问题", told.day() + " " + told.kind() + " " + told.words());
    }

    private void add(Map<String, String> fields) {
        screens.add(mill);
        clerk.save(fields);
    }

    private List<InspectionRow> rows() {
        return clerk.<InspectionRow>table().rows();
    }

    private OfficerId officer(String name, String certificate) {
        return clerk.house.staff.add(Officer.of(name, certificate)).id();
    }

    private String crew(int... positions) {
        return Arrays.stream(positions)
                .mapToObj(each -> String.valueOf(crew.get(each).value()))
                .collect(Collectors.joining("\n"));
    }
}
