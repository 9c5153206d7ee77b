package huanzhi.plan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.Clerk;
import huanzhi.base.Stored;
import huanzhi.document.ui.PaperScreen;
import huanzhi.plan.PlanMatter;
import huanzhi.plan.PlanMatterId;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.ui.FxThread;
import huanzhi.ui.Screen;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The day is 2026-09-25.
@ExtendWith(FxThread.class)
class PlanScreensTest {

    @TempDir
    private Path folder;

    private Clerk clerk;
    private PlanScreens screens;

    @BeforeEach
    void open() {
        clerk = new Clerk(folder);
        screens = clerk.house.plans;
        clerk.pages.open(screens.list());
    }

    @AfterEach
    void close() {
        clerk.close();
    }

    @Test
    void aMatterIsPlannedSavedAndFoundInTheList() {
        screens.add();
        clerk.save(Map.of("计划名称", "夏季专项", "类别", "专项检查", "实施月份", "6至8月", "计划家次", "12"));
        assertEquals(
                List.of("计〔2026〕1号", "夏季专项", "专项检查", "现场检查", "6-8月", 12),
                clerk.cells().getFirst().subList(0, 6));
    }

    /// Choosing a preset writes the public words; the empty register gives no numbers.
    @Test
    void choosingRulesMakesItARandomDraw() {
        screens.add();
        clerk.save(Map.of("计划名称", "双随机", "抽查规则", "广州"));
        var matter = only().content();
        assertEquals("广州", matter.rules().orElseThrow().name());
        assertEquals("重点每季度 12.5%；特殊每季度 25%；一般全年 1:2.5", matter.ratio());
    }

    @Test
    void rulesAreChangedUnderTheirArithmetic() {
        for (var i = 0; i < 10; i++) {
            clerk.house.register.add(Enterprise.named("第" + i + "厂"));
        }
        screens.add();
        clerk.save(Map.of("计划名称", "双随机", "抽查规则", "池州"));
        screens.openRules(only().id());
        var screen = assertInstanceOf(RulesScreen.class, clerk.pages.front());
        assertTrue(words(screen).contains("每季度 10 家 × 5% = 0.5，向上取整 1 家，本次应抽 1 家"), words(screen));
        screen.form().form().restore(Map.of("各类合计 1:N", ""));
        assertTrue(words(screen).contains("一般 1 家"), words(screen));
        screen.form().save();
        assertEquals(List.of(), only().content().rules().orElseThrow().floors());
    }

    @Test
    void whoIsInThePoolAndWhyNotIsShown() {
        var firm = clerk.house.register.add(Enterprise.named("青溪造纸厂")).id();
        screens.add();
        clerk.save(Map.of("计划名称", "双随机", "抽查规则", "闽清"));
        screens.openPool(only().id());
        assertEquals(
                List.of("青溪造纸厂", "一般", "类别不在本次范围"), clerk.cells().getFirst().subList(0, 3));
        screens.why(firm);
        assertTrue(words(clerk.pages.front()).contains("监管类别“一般”不在本次抽查的类别里"));
    }

    /// Two days of 日常检查 reach the cap of two; then, and only then, the head may let one pass.
    @Test
    void atTheCapTheHeadLetsOnePassWithAReason() {
        var firm = clerk.house.register.add(Enterprise.named("青溪造纸厂")).id();
        screens.why(firm);
        clerk.press("负责人放行");
        var fields = Map.of("放行理由", "企业申请检查", "批准人", "赵怀");
        clerk.save(fields);
        assertEquals(List.of(), clerk.house.plan.cap().allowances(firm), "not reached yet");
        inspect(firm, "2026-03-05");
        inspect(firm, "2026-05-05");
        clerk.save(fields);
        assertEquals(1, clerk.house.plan.cap().allowances(firm).size());
        var standing = clerk.house.plan.cap().check(firm, LocalDate.of(2026, 9, 25));
        assertEquals("2026 年已检查 2 次（2026-03-05、2026-05-05），上限 2 次，负责人另放行 1 次，没有达到。", standing.sentence());
    }

    @Test
    void thePlanIsFiledAndItsPapersAreShown() {
        screens.openFiling(2026);
        clerk.save(Map.of("批准人", "赵怀", "批准日期", "2026-03-01", "报县司法局", "2026-03-10", "报市级部门", "2026-03-11"));
        assertTrue(clerk.house
                .plan
                .plans()
                .plan(2026)
                .map(Stored::content)
                .orElseThrow()
                .filed());
        screens.add();
        clerk.save(Map.of("计划名称", "双随机", "抽查规则", "88号县级"));
        for (var paper : List.of(
                clerk.house.plan.papers().yearPlan(2026),
                clerk.house.plan.papers().months(2026),
                clerk.house.plan.papers().completion(2026, LocalDate.of(2026, 9, 25)))) {
            screens.show(paper.title(), () -> paper);
            assertInstanceOf(PaperScreen.class, clerk.pages.front());
        }
    }

    @Test
    void theListOfItemsIsTakenInAndAddedTo() {
        clerk.pages.open(screens.items());
        clerk.press("载入附带清单");
        var shipped = clerk.house.plan.plans().items().size();
        assertTrue(shipped >= 8);
        clerk.press("新增事项");
        clerk.save(Map.of("事项名称", "入河排污口检查", "检查方式", "现场检查"));
        assertEquals(shipped + 1, clerk.cells().size());
    }

    private void inspect(EnterpriseId firm, String day) {
        clerk.house.database.transact(
                "登记",
                transaction ->
                        transaction.sql().execute("""
                            INSERT INTO inspection (id, version, number, enterprise_id, source, on_site, inspected_on, place, matters,
                                findings, problems_found, problems_fixed, handling, note)
                            VALUES (?, 1, ?, ?, 'ROUTINE', TRUE, ?, '', '', '', 0, 0, 'NOTHING_FOUND', '')\
                            """, transaction.nextId(), day, firm.value(), LocalDate.parse(day)));
    }

    private Stored<PlanMatterId, PlanMatter> only() {
        return Optional.of(clerk.house.plan.plans().matters(2026))
                .filter(all -> all.size() == 1)
                .orElseThrow()
                .getFirst();
    }

    private static String words(Screen screen) {
        if (screen.root().getScene() == null) {
            new Scene(screen.root(), 1200, 800);
        }
        screen.root().applyCss();
        screen.root().layout();
        return String.join(
                "\n",
                screen.root().lookupAll(".label").stream()
                        .map(Label.class::cast)
                        .map(Label::getText)
                        .toList());
    }
}
