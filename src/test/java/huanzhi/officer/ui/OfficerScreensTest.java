package huanzhi.officer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanzhi.Clerk;
import huanzhi.ui.FxThread;
import huanzhi.ui.Tone;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The day is 2026-09-25, and certificates are shown in amber from 90 days before.
@ExtendWith(FxThread.class)
class OfficerScreensTest {

    @TempDir
    private Path folder;

    private Clerk clerk;
    private OfficerScreens screens;

    @BeforeEach
    void open() {
        clerk = new Clerk(folder);
        screens = clerk.house.officers;
        clerk.pages.open(screens.list());
    }

    @AfterEach
    void close() {
        clerk.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2026-09-24, 逾期 1 天,     DANGER
        2026-09-25, 今天到期,      WARNING
        2026-12-24, 剩 90 天,      WARNING
        2026-12-25, 剩 91 天,      PLAIN
        '',         没有填有效期,  UNCONFIRMED
        """)
    void theListAndThePickerWarnOfTheCertificate(String expires, String word, Tone tone) {
        screens.add();
        clerk.save(Map.of("姓名", "单青", "执法证号", "ZF001", "有效期至", expires));
        assertEquals(
                List.of("单青", word),
                List.of(
                        clerk.cells().getFirst().get(0),
                        clerk.cells().getFirst().get(4)));
        assertEquals(tone, screens.picker().search().apply("sq").getFirst().tone(), "单 as a surname is shàn");
    }
}
