package huanzhi.register.category;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanzhi.base.Clock;
import huanzhi.base.Stored;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.register.EnterpriseList;
import huanzhi.register.Enterprises;
import huanzhi.register.Oversight;
import huanzhi.register.RegisterService;
import huanzhi.register.Supervision;
import huanzhi.store.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CategoryServiceTest {

    @TempDir
    private Path folder;

    private final Map<EnterpriseId, Conduct> conducts = new HashMap<>();
    private Database database;
    private RegisterService register;
    private CategoryService categories;

    @BeforeEach
    void open() {
        var clock = Clock.on(LocalDate.of(2024, 5, 6));
        database = Database.open(folder, clock, "测试");
        register = new RegisterService(database, new Enterprises(), new EnterpriseList());
        categories = new CategoryService(
                database, new Enterprises(), (reading, year) -> year == 2023 ? conducts : Map.of(), clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theCriteriaGiveACategoryButLeaveAChosenOneAlone() {
        var risky = Enterprise.named("青溪造纸厂").with(risk("重大"));
        assertEquals(
                "因风险等级为重大，列为特殊",
                categories.sorted(Optional.empty(), risky).oversight().ground());
        var chosen = risky.with(risky.oversight().chosen(Supervision.KEY, "局务会定"));
        assertEquals(chosen, categories.sorted(Optional.empty(), chosen));
    }

    @Test
    void whoDiffersIsListedAndSortedAsOneOperation() {
        var risky = register.add(Enterprise.named("甲厂").with(risk("重大")));
        register.add(Enterprise.named("乙厂").with(risk("").chosen(Supervision.KEY, "局务会定")));
        register.add(categories.sorted(Optional.empty(), Enterprise.named("丙厂")));
        assertEquals(
                List.of("甲厂 一般 特殊", "乙厂 重点 一般"),
                categories.differences().stream().map(CategoryServiceTest::told).toList());
        categories.apply(categories.differences());
        assertEquals(List.of(), categories.differences());
        assertEquals("特殊", supervision(risky.id()));
        assertEquals("按标准定监管类别 2 家", database.undo().title());
        assertEquals("一般", supervision(risky.id()));
    }

    @Test
    void theBureausOwnCriteriaHoldUntilTheyAreTakenBack() {
        var mill = register.add(Enterprise.named("甲厂"));
        conducts.put(mill.id(), new Conduct(1, 0));
        categories.adopt(List.of(
                new Criterion(new Supervision("甲类"), Measure.PENALTIES, "1"),
                new Criterion(new Supervision("乙类"), Measure.ALL_OTHERS, "")));
        assertEquals(
                "因上年受处罚 1 次，列为甲类",
                categories
                        .sorted(Optional.of(mill.id()), mill.content())
                        .oversight()
                        .ground());
        categories.reset();
        assertEquals("重点、一般、特殊", categories.scheme().name());
    }

    private String supervision(EnterpriseId id) {
        return register.find(id)
                .map(Stored::content)
                .orElseThrow()
                .supervision()
                .label();
    }

    private static Oversight risk(String grade) {
        return new Oversight(Supervision.ORDINARY, "", false, Set.of(), grade, "");
    }

    private static String told(Difference difference) {
        return difference.now().name() + " " + difference.now().supervision().label() + " "
                + difference.sorting().category().label();
    }
}
