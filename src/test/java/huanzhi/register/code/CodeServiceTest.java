package huanzhi.register.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Clock;
import huanzhi.base.Refusal;
import huanzhi.store.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeServiceTest {

    @TempDir
    private Path folder;

    private Database database;
    private CodeService codes;

    @BeforeEach
    void open() {
        database = Database.open(folder, Clock.on(LocalDate.of(2026, 9, 21)), "测试");
        codes = new CodeService(database, new OwnCodes(), ShippedCodes.read());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theShippedListsAreOffered() {
        assertEquals(List.of("一般", "较大", "重大"), names(CodeList.RISK_GRADE));
        assertEquals(46, codes.offered(CodeList.WASTE_CLASS).size());
        assertTrue(codes.offered(CodeList.INDUSTRY)
                .contains(new Code(CodeList.INDUSTRY, "3031", "粘土砖瓦及建筑砌块制造", false, "")));
        assertFalse(codes.all().getFirst().confirmed(), "ratings differ by province");
    }

    @Test
    void anOwnCodeIsAddedSwitchedOffAndTakenBack() {
        var own = codes.add(new Code(CodeList.RISK_GRADE, "特大", "特大", false, ""));
        assertEquals(List.of("一般", "较大", "重大", "特大"), names(CodeList.RISK_GRADE));
        codes.switchOff(own);
        assertEquals(List.of("一般", "较大", "重大"), names(CodeList.RISK_GRADE));
        codes.restore(own);
        assertEquals(3, names(CodeList.RISK_GRADE).size());
        database.undo();
        assertEquals(3, names(CodeList.RISK_GRADE).size(), "there again, switched off");
    }

    @Test
    void aShippedCodeIsRenamedAndRestored() {
        codes.change(new Code(CodeList.INDUSTRY, "3031", "砖瓦", false, "本县叫法"));
        assertTrue(names(CodeList.INDUSTRY).contains("砖瓦"));
        assertFalse(names(CodeList.INDUSTRY).contains("粘土砖瓦及建筑砌块制造"));
        codes.restore(new Code(CodeList.INDUSTRY, "3031", "砖瓦", false, ""));
        assertTrue(names(CodeList.INDUSTRY).contains("粘土砖瓦及建筑砌块制造"));
    }

    @Test
    void aCodeIsThereOnce() {
        var refusal =
                assertThrows(Refusal.class, () -> codes.add(new Code(CodeList.INDUSTRY, "3031", "砖瓦", false, "")));
        assertEquals("行业里已经有代码“3031”，请修改那一条，或者换一个代码。", refusal.sentence());
    }

    private List<String> names(CodeList list) {
        return codes.offered(list).stream().map(Code::name).toList();
    }
}
