package huanzhi.activity.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanzhi.Clerk;
import huanzhi.ui.FxThread;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxThread.class)
class ActivityScreensTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsFilledInAndSavedStandsInTheList() {
        try (var clerk = new Clerk(folder)) {
            clerk.pages.open(clerk.house.activities.list());
            clerk.house.activities.add();
            clerk.save(Map.of(
                    "活动名称",
                    "六五环境日宣传",
                    "活动类型",
                    "普法",
                    "举办日期",
                    "2024-6-5",
                    "对象",
                    "公众",
                    "参加人数",
                    "52",
                    "发放资料",
                    "320",
                    "接受咨询",
                    "58"));
            assertEquals(
                    List.of(LocalDate.of(2024, 6, 5), "普法", "六五环境日宣传", "公众", 52, 320, 58),
                    clerk.cells().getFirst());
        }
    }
}
