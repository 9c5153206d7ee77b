package huanzhi.inspection.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.County;
import huanzhi.Desks;
import huanzhi.base.NumberPattern;
import huanzhi.inspection.Handling;
import huanzhi.inspection.Inspection;
import huanzhi.inspection.InspectionRow;
import huanzhi.inspection.Inspections;
import huanzhi.store.NumberedRecords;
import huanzhi.ui.FxThread;
import huanzhi.ui.Kits;
import huanzhi.ui.Pages;
import huanzhi.ui.ScriptedDialogs;
import huanzhi.ui.Tasks;
import huanzhi.ui.form.FormScreen;
import huanzhi.ui.table.ListAndDetail;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxThread.class)
class InspectionScreensTest {

    @TempDir
    private Path folder;

    private final Pages pages = new Pages();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private County county;
    private InspectionScreens screens;

    @BeforeEach
    void open() {
        county = new County(folder);
        var kit = Kits.with(folder, dialogs, pages, Tasks.atOnce(Kits.failing()));
        var desk = Desks.over(county.database, kit);
        screens = new InspectionScreens(
                desk,
                new NumberedRecords<>(
                        county.database, new Inspections(), "检查", () -> new NumberPattern("检查〔{年}〕{序号}号")),
                null,
                Desks.enterprises(desk).picker(),
                Desks.officers(desk).picker());
        pages.open(screens.list());
    }

    @AfterEach
    void close() {
        county.close();
    }

    @Test
    void whatIsFilledInAndSavedStandsInTheList() {
        save(Map.of("被检查单位", "#" + county.paperMill.value(), "检查日期", "2024-3-5", "检查来源", "双随机", "执法人员", crew(0, 1)));
        var row = rows().getFirst();
        assertEquals("检查〔2024〕1号", row.number());
        assertEquals("青溪造纸厂", row.enterpriseName());
        assertEquals(LocalDate.of(2024, 3, 5), row.inspectedOn());
        assertEquals("王一、张二", row.officers());
    }

    @Test
    void aChangedInspectionKeepsItsNumber() {
        save(Map.of("被检查单位", "#" + county.paperMill.value(), "检查来源", "日常检查", "执法人员", crew(0, 1)));
        screens.open(rows().getFirst().id());
        form().form().restore(Map.of("发现问题", "2", "完成整改", "1", "处理结果", "责令改正"));
        form().save();
        assertEquals(1, rows().size());
        assertEquals("检查〔2026〕1号", rows().getFirst().number());
        assertEquals(Handling.ORDERED_TO_CORRECT, rows().getFirst().handling());
        assertEquals(new Inspection.Problems(2, 1), rows().getFirst().problems());
    }

    @Test
    void oneOfficerIsNotEnoughAndTheSentenceStandsAtTheField() {
        screens.add();
        form().form().restore(Map.of("被检查单位", "#" + county.farm.value(), "检查来源", "复查", "执法人员", crew(0)));
        form().save();
        assertTrue(pages.front() instanceof FormScreen<?>);
        assertEquals(List.of(), county.database.read(new Inspections()::rows));
    }

    @Test
    void aDeletedInspectionCanBeTakenBack() {
        save(Map.of("被检查单位", "#" + county.paperMill.value(), "检查来源", "日常检查", "执法人员", crew(0, 1)));
        screens.open(rows().getFirst().id());
        dialogs.answers("删除检查");
        press("删除");
        assertEquals(List.of(), rows());
        assertEquals("已删除检查“检查〔2026〕1号”。", pages.notice().sentence());
        pages.notice().carryOut().run();
        assertEquals(
                List.of("王一、张二"), rows().stream().map(InspectionRow::officers).toList());
    }

    @Test
    void theHistoryNamesTheFieldWithWhatItWasAndBecame() {
        save(Map.of("被检查单位", "#" + county.paperMill.value(), "检查来源", "日常检查", "执法人员", crew(0, 1)));
        screens.open(rows().getFirst().id());
        form().form().restore(Map.of("发现问题", "2", "处理结果", "责令改正", "执法人员", crew(1, 3)));
        form().save();
        screens.open(rows().getFirst().id());
        press("历史");
        var lines = ((ListAndDetail<?>) pages.front()).table().content("历史").rows();
        var changed = lines.stream()
                .map(line -> line.subList(3, 6))
                .filter(line -> !line.get(1).equals("") || line.getFirst().equals("执法人员"))
                .map(Object::toString)
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "[发现问题, 0, 2]",
                        "[处理结果, 未发现问题, 责令改正]",
                        "[执法人员, 王一, ]",
                        "[执法人员, , 王一]",
                        "[执法人员, , 张二]",
                        "[执法人员, , 李娟]"),
                changed);
    }

    private void save(Map<String, String> fields) {
        screens.add();
        form().form().restore(fields);
        form().save();
    }

    private void press(String words) {
        pages.front().root().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private FormScreen<?> form() {
        return (FormScreen<?>) pages.front();
    }

    @SuppressWarnings("unchecked")
    private List<InspectionRow> rows() {
        return ((ListAndDetail<InspectionRow>) pages.front()).table().rows();
    }

    private String crew(int... positions) {
        return Arrays.stream(positions)
                .mapToObj(each -> String.valueOf(county.officers.get(each).value()))
                .collect(Collectors.joining("\n"));
    }
}
