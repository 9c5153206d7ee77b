package huanzhi.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Money;
import huanzhi.ui.Badge;
import huanzhi.ui.FxThread;
import huanzhi.ui.Kit;
import huanzhi.ui.Kits;
import huanzhi.ui.ScriptedDialogs;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(FxThread.class)
class DataTableTest {

    /// A row whose id stays while its facts change.
    private record Works(int id, String name, String town, Optional<LocalDate> until, int visits, Money fine) {}

    private static final Works BRICKS =
            new Works(1, "岳水县青砖建材有限公司", "石桥镇", Optional.of(LocalDate.of(2026, 9, 27)), 2, Money.ofYuan(247_000));
    private static final Works SEWAGE = new Works(2, "岳水县清源污水处理厂(一期)", "城关镇", Optional.empty(), 0, Money.ZERO);
    private static final Works MINE =
            new Works(3, "岳水县长岭矿业有限公司", "石桥镇", Optional.of(LocalDate.of(2026, 8, 1)), 11, Money.ofYuan(500));

    @TempDir
    Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<Works> opened = new ArrayList<>();
    private Kit kit;
    private DataTable<Works> table;

    @BeforeEach
    void open() {
        kit = Kits.with(folder, dialogs);
        table = table();
        table.show(List.of(BRICKS, SEWAGE, MINE));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        清源,        2
        ysx,         1 2 3
        qzjc,        1
        QZJC,        1
        石桥 矿,     3
        shiqiao,     ''
        （一期）,    2
        sqz yx,      1 3
        ckl,         ''
        """)
    void theFilterFindsTextAndPinyinInitialsOfAllWords(String typed, String found) {
        table.filter(typed);
        assertEquals(found, ids(table.shown()));
    }

    @Test
    void aFacetLeavesTheRowsWithOneOfItsWords() {
        table.head().apply(state(Set.of("石桥镇")));
        assertEquals("1 3", ids(table.shown()));
        table.filter("长岭");
        assertEquals("3", ids(table.shown()));
    }

    @Test
    void aSelectedRowStaysInSightWhenItNoLongerPassesTheFilter() {
        table.filter("石桥");
        table.select((Object) 1);
        var moved = new Works(1, BRICKS.name(), "城关镇", BRICKS.until(), 2, BRICKS.fine());
        table.show(List.of(moved, SEWAGE, MINE));
        assertEquals("1 3", ids(table.shown()));
        assertEquals(List.of(moved), table.selected());
        table.filter("石桥 ");
        assertEquals("3", ids(table.shown()));
    }

    @Test
    void nothingIsSortedAfterEverythingAndNumbersByTheirSize() {
        table.sortBy("许可到期", SortType.ASCENDING);
        assertEquals("3 1 2", ids(table.shown()));
        table.sortBy("检查", SortType.DESCENDING);
        assertEquals("3 1 2", ids(table.shown()));
        table.sortBy("名称", SortType.ASCENDING);
        assertEquals("3 1 2", ids(table.shown()), "长 chang before 青 qing before 清 qing");
    }

    @Test
    void theFootCountsAndAddsUpWhatIsShownOrSelected() {
        assertEquals(List.of("合计 3", "", "检查 13    罚款 247,500.00"), foot());
        table.filter("石桥");
        assertEquals(List.of("合计 2", "", "检查 13    罚款 247,500.00"), foot());
        table.filter("");
        table.view().getSelectionModel().selectRange(0, 2);
        assertEquals(List.of("合计 3", "选中 2", "检查 2    罚款 247,000.00"), foot());
    }

    @Test
    void rowsAreCopiedAsExcelTakesThem() {
        assertEquals(
                "岳水县青砖建材有限公司\t石桥镇\t剩 2 天\t2026-09-27\t2\t247,000.00\n岳水县清源污水处理厂(一期)\t城关镇\t\t\t0\t",
                TableClipboard.text(table.plan().columns(), List.of(BRICKS, SEWAGE)));
    }

    @Test
    void exportTakesWhatIsShownInItsOrderWithTypedValues() {
        table.sortBy("检查", SortType.DESCENDING);
        table.view().getColumns().getFirst().setVisible(false);
        var content = table.content("名录库");
        assertEquals(List.of("乡镇", "期限", "许可到期", "检查", "罚款"), content.headings());
        assertEquals(
                List.of(
                        "石桥镇",
                        "逾期 55 天",
                        LocalDate.of(2026, 8, 1),
                        11,
                        Money.ofYuan(500).yuan()),
                content.rows().getFirst());
        assertEquals(List.of("城关镇", "", "", 0, ""), content.rows().getLast());
    }

    @Test
    void aViewIsSavedUnderItsNameAndShownAgain() {
        table.filter("石桥");
        var views = new ViewsButton<>("test.works", List.of(ShippedView.ALL), kit, table.head());
        dialogs.answers("石桥镇的厂");
        fire(views, "保存当前视图…");
        table.filter("清源");
        var later = table();
        later.show(List.of(BRICKS, SEWAGE, MINE));
        fire(new ViewsButton<>("test.works", List.of(ShippedView.ALL), kit, later.head()), "石桥镇的厂");
        assertEquals("1 3", ids(later.shown()));
    }

    @Test
    void columnsStandAsTheClerkLeftThem() {
        var state = table.head().state();
        var columns = new ArrayList<>(state.columns().reversed());
        columns.set(0, new TableState.ColumnState("罚款", 133, true, true));
        columns.set(1, new TableState.ColumnState("检查", 80, false, false));
        kit.preferences()
                .put(
                        "table.test.works.columns",
                        new TableState("", state.facets(), columns, List.of(), state.setting()).write());
        var later = table();
        assertEquals(
                List.of("罚款", "许可到期", "期限", "乡镇", "名称"),
                later.view().getVisibleLeafColumns().stream()
                        .map(column -> column.getText())
                        .toList());
        assertEquals(133, later.view().getColumns().getFirst().getPrefWidth());
    }

    @Test
    void anEmptyTableSaysWhatHelpsAndAFilteredOneHowToGetBack() {
        table.filter("没有这家");
        assertTrue(placeholder().contains("没有符合条件的记录。"));
        table.show(List.of());
        assertTrue(placeholder().contains("名录库里还没有企业。"));
    }

    @Test
    void enterOpensTheSelectedRow() {
        table.select((Object) 2);
        Event.fireEvent(
                table.view(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        assertEquals(List.of(SEWAGE), opened);
    }

    private DataTable<Works> table() {
        return new TableBuilder<Works>(kit, "test.works", Works::id)
                .text("名称", Works::name, it -> it.width(240))
                .text("乡镇", Works::town)
                .badge(
                        "期限",
                        works -> works.until()
                                .map(day -> Badge.untilDue(day, Kits.FRI_2026_09_25))
                                .orElse(Badge.NONE))
                .date("许可到期", Works::until)
                .number("检查", Works::visits, it -> it.summed())
                .money("罚款", Works::fine, it -> it.summed())
                .facet("乡镇", Works::town)
                .empty("名录库里还没有企业。", "导入现有台账", () -> {})
                .opens(opened::add)
                .build();
    }

    private TableState state(Set<String> towns) {
        var now = table.head().state();
        return new TableState("", Map.of("乡镇", towns), now.columns(), now.sort(), now.setting());
    }

    private static void fire(ViewsButton<?> views, String words) {
        views.getItems().stream()
                .filter(item -> words.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private static String ids(List<Works> rows) {
        return rows.stream().map(works -> String.valueOf(works.id())).collect(Collectors.joining(" "));
    }

    private List<String> foot() {
        return ((Parent) table.root().getBottom())
                .getChildrenUnmodifiable().stream()
                        .map(node -> ((Label) node).getText())
                        .toList();
    }

    private String placeholder() {
        return ((Parent) table.view().getPlaceholder())
                .getChildrenUnmodifiable().stream()
                        .map(Object::toString)
                        .toList()
                        .toString();
    }
}
