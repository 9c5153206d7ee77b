package huanzhi.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawFilesTest {

    @TempDir
    Path own;

    @Test
    void aFileOfTheBureauTakesPrecedenceAndShowsInTheVersion() throws Exception {
        Files.writeString(own.resolve("procedure.json"), """
            {"version": "岳县-1", "rules": [
              {"key": "payment", "name": "缴纳罚款", "from": "2021-07-15", "cite": ["penalty 67"], "term": "10日"}]}
            """);

        var law = LawLibrary.read(LawFiles.before(own));

        assertEquals(
                "10日",
                law.on(LocalDate.of(2026, 10, 8)).rule("payment").orElseThrow().term());
        assertEquals(LawLibrary.read(LawFiles.bundled()).version() + "+岳县-1", law.version());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a statute nobody lists        | "cite": ["planet 1"], "from": "2024-01-01"                          | planet 1
        a statute not yet in force    | "cite": ["code 1107"], "from": "2026-08-14"                         | 生态环境法典
        a statute already ended       | "cite": ["water 10"], "from": "2026-01-01"                          | 水污染防治法
        an article that is no number  | "cite": ["penalty 八十三"], "from": "2024-01-01"                     | 八十三
        a day not on the calendar     | "cite": ["penalty 8"], "from": "2024-02-30"                         | 2024-02-30
        an end before the beginning   | "cite": ["penalty 8"], "from": "2024-02-02", "until": "2024-02-01"  | 2024-02-01
        a word the file does not know | "cite": ["penalty 8"], "from": "2024-02-02", "untill": "2025-02-01" | procedure.json
        a beginning left out          | "cite": ["penalty 8"]                                               | procedure.json
        """)
    void dataThatCannotBeAreNamed(String what, String entry, String named) throws Exception {
        Files.writeString(
                own.resolve("procedure.json"),
                "{\"version\": \"x\", \"rules\": [{\"key\": \"payment\", \"name\": \"缴纳\", " + entry + "}]}");

        var refusal = assertThrows(Refusal.class, () -> LawLibrary.read(LawFiles.before(own)));

        assertTrue(refusal.sentence().contains(named), refusal.sentence());
    }

    @Test
    void twoRulesOfOneKeyOnOneDayAreNamed() throws Exception {
        var rule = "{\"key\": \"payment\", \"name\": \"缴纳\", \"from\": \"2024-01-01\", \"cite\": [\"penalty 67\"]}";
        Files.writeString(
                own.resolve("procedure.json"), "{\"version\": \"x\", \"rules\": [" + rule + "," + rule + "]}");

        var refusal = assertThrows(Refusal.class, () -> LawLibrary.read(LawFiles.before(own)));

        assertTrue(refusal.sentence().contains("payment"), refusal.sentence());
    }

    @Test
    void aFileInAnotherEncodingIsNamed() throws Exception {
        Files.write(own.resolve("procedure.json"), "罚款".getBytes("GB18030"));

        var refusal = assertThrows(Refusal.class, () -> LawLibrary.read(LawFiles.before(own)));

        assertTrue(refusal.sentence().contains("UTF-8"), refusal.sentence());
    }
}
