package huanzhi.register.duplicate.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanzhi.Clerk;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseRow;
import huanzhi.register.People;
import huanzhi.register.duplicate.Suspicion;
import huanzhi.ui.FxThread;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxThread.class)
class DuplicateScreensTest {

    @TempDir
    private Path folder;

    private Clerk clerk;
    private DuplicateScreens screens;

    @BeforeEach
    void open() {
        clerk = new Clerk(folder);
        clerk.house.register.add(Enterprise.named("长青砖业有限公司").with(new People("周某", "", "")));
        clerk.house.register.add(Enterprise.named("长青(砖业)有限责任公司").with(new People("吴某", "郑某", "")));
        screens = clerk.house.enterprises.duplicates();
        clerk.pages.open(screens.list());
    }

    @AfterEach
    void close() {
        clerk.close();
    }

    @Test
    void whatIsChosenStaysAndTheRestIsFilled() {
        screens.merge(pairs().getFirst());
        clerk.save(Map.of("法定代表人", "吴某　·　并入的一家"));
        var row = rows().getFirst();
        assertEquals(List.of("长青砖业有限公司", "吴某", "郑某"), List.of(row.name(), row.legalPerson(), row.contact()));
        clerk.house.database.undo();
        assertEquals(2, rows().size());
    }

    @Test
    void theOtherOneIsKeptWhenAskedFor() {
        screens.merge(pairs().getFirst());
        clerk.press("改为保留另一家");
        clerk.save(Map.of());
        assertEquals(
                List.of("长青(砖业)有限责任公司"),
                rows().stream().map(EnterpriseRow::name).toList());
    }

    @Test
    void aPairPutAsideIsNotListedAgain() {
        clerk.table()
                .select(List.of(
                        pairs().getFirst().one().id(),
                        pairs().getFirst().other().id()));
        new Scene(clerk.pages.front().root()).getRoot().applyCss();
        clerk.press("不是重复");
        clerk.pages.open(screens.list());
        assertEquals(List.of(), pairs());
    }

    private List<Suspicion> pairs() {
        return clerk.<Suspicion>table().rows();
    }

    private List<EnterpriseRow> rows() {
        return clerk.house.register.rows();
    }
}
