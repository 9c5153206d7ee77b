package huanzhi.law.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.RecordKey;
import huanzhi.base.Refusal;
import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;
import huanzhi.law.LawWriter;
import huanzhi.law.Statute;
import huanzhi.law.Validity;
import huanzhi.store.Database;
import huanzhi.store.StoreFixture;
import huanzhi.store.disk.Sha256;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnLawTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @TempDir
    private Path folder;

    private Database database;
    private OwnLaw own;
    private LawLibrary law;

    @BeforeEach
    void open() {
        database = StoreFixture.open(folder.resolve("data"));
        own = new OwnLaw(database, LawFiles.bundled());
        law = LawLibrary.open(own.files());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anOwnEntryTakesThePlaceOfTheShippedOneUntilItIsTakenBack() {
        var shipped = statute("permit");
        own.put(entry(LawKind.STATUTE, "permit", LawWriter.of(ended(shipped, NEW_YEAR))));

        assertEquals(Optional.of(NEW_YEAR), statute("permit").validity().until());
        assertEquals(
                1,
                law.statutes().stream()
                        .filter(each -> each.key().equals("permit"))
                        .count());
        assertTrue(law.version().contains("+自有"), law.version());
        assertTrue(law.version().length() <= 40, law.version());

        own.remove(own.find(LawKind.STATUTE, "permit").orElseThrow());
        assertEquals(shipped, statute("permit"));
        database.undo();
        assertEquals(Optional.of(NEW_YEAR), statute("permit").validity().until());
    }

    @Test
    void aNewStatuteAndAViolationOfOnesOwnStandBehindTheShippedOnes() {
        var count = law.violations().size();
        own.put(entry(LawKind.STATUTE, "county", """
            {"key": "county", "title": "示范县池塘保护条例", "from": "2025-01-01"}\
            """));
        own.put(entry(LawKind.VIOLATION, "pond", """
            {"key": "pond", "number": 101, "name": "在池塘洗车", "category": "在池塘洗车", "laws": [
              {"from": "2025-01-01", "breached": {"cite": ["county 3"], "confirmed": true},
               "penalty": {"cite": ["county 8.1"], "confirmed": true}, "fines": [{"least": 100, "most": 500}]}]}\
            """));

        assertEquals(count + 1, law.violations().size());
        var pond = law.violation("在池塘洗车").orElseThrow();
        assertEquals(
                "《示范县池塘保护条例》第八条第一款", pond.on(NEW_YEAR).orElseThrow().penalty().text());
    }

    @Test
    void anEntryKeepsItsHistory() {
        own.put(entry(LawKind.STATUTE, "permit", LawWriter.of(ended(statute("permit"), NEW_YEAR))));
        var stored = own.put(
                entry(LawKind.STATUTE, "permit", LawWriter.of(ended(statute("permit"), NEW_YEAR.plusYears(1)))));
        assertEquals(2, stored.version());
        var changes = database.history(new RecordKey("law_entry", stored.id().value()));
        assertEquals(2, changes.size());
    }

    @Test
    void whatContradictsTheRestIsRefusedAndNothingIsKept() {
        var refusal = assertThrows(
                Refusal.class,
                () -> own.put(entry(
                        LawKind.STATUTE, "water", LawWriter.of(ended(statute("water"), LocalDate.of(2020, 1, 1))))));
        assertTrue(refusal.sentence().contains("水污染防治法"), refusal.sentence());
        assertEquals(Optional.empty(), own.find(LawKind.STATUTE, "water"));

        own.put(entry(LawKind.STATUTE, "county", """
            {"key": "county", "title": "示范县池塘保护条例", "from": "2025-01-01"}\
            """));
        own.put(entry(LawKind.ARTICLE, "county 3", """
            {"statute": "county", "article": "3", "gist": "不得在池塘洗车"}\
            """));
        assertThrows(
                Refusal.class,
                () -> own.remove(own.find(LawKind.STATUTE, "county").orElseThrow()));
        assertTrue(law.gists().stream().anyMatch(each -> each.key().equals("county 3")));
    }

    @Test
    void anUndoingThatLeavesAContradictionHasTheShippedLawHoldAndSaysSo() {
        own.put(entry(LawKind.STATUTE, "county", """
            {"key": "county", "title": "示范县池塘保护条例", "from": "2025-01-01"}\
            """));
        var first = database.operations(1).getFirst().sequence();
        own.put(entry(LawKind.ARTICLE, "county 3", """
            {"statute": "county", "article": "3", "gist": "不得在池塘洗车"}\
            """));

        database.undo(first);

        assertTrue(law.trouble().orElseThrow().contains("county"), law.trouble()::toString);
        assertEquals(LawLibrary.read(LawFiles.bundled()).violations(), law.violations());
    }

    @Test
    void aPackBringsNewerFilesAndIsTakenBackAsOne() {
        own.put(entry(LawKind.STATUTE, "permit", LawWriter.of(ended(statute("permit"), NEW_YEAR))));
        var pack = own.pack("2026-12-01");
        database.undo();

        assertEquals("2026-12-01", own.update(new SourceFile("法规.zip", pack)).version());
        assertEquals(Optional.of(NEW_YEAR), statute("permit").validity().until());
        assertTrue(law.version().startsWith("2026-12-01"), law.version());

        database.undo();
        assertEquals(Optional.empty(), statute("permit").validity().until());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        an altered file   | statutes.json   | 与校验清单不符
        a missing file    | violations.json | 缺少清单上的“violations.json”
        an unlisted file  | procedure.json  | 不在校验清单上
        a foreign file    | ../evil.sh      | 不是法规数据
        an older version  | 2026-11-01      | 不比现在的 2026-11-22 新
        the same version  | 2026-11-22      | 不比现在的 2026-11-22 新
        no list of hashes | SHA256SUMS      | 没有校验清单
        no zip at all     | -               | 不是更新包
        contradictions    | articles.json   | 没有保存
        """)
    void aPackThatIsNotWholeOrNotNewerIsNamedAndNothingChanges(String what, String part, String named) {
        var before = law.version();
        var refusal = assertThrows(Refusal.class, () -> own.update(new SourceFile("法规.zip", broken(what, part))));
        assertTrue(refusal.sentence().contains(named), refusal.sentence());
        assertEquals(before, law.version());
        assertEquals(0, own.all(LawKind.UPDATE).size());
    }

    private byte[] broken(String what, String part) {
        return switch (what) {
            case "an altered file" -> changed(files -> files.put(part, bytes("{}")));
            case "a missing file", "no list of hashes" -> changed(files -> files.remove(part));
            case "an unlisted file" ->
                changed(files -> files.put(
                        "SHA256SUMS",
                        bytes(new String(files.get("SHA256SUMS"), StandardCharsets.UTF_8)
                                .replaceAll("(?m)^.*" + part + "\n", ""))));
            case "a foreign file" -> changed(files -> files.put(part, bytes("rm")));
            case "an older version", "the same version" -> own.pack(part);
            case "contradictions" ->
                changed(files -> {
                    var list = new String(files.get("SHA256SUMS"), StandardCharsets.UTF_8);
                    var wrong = bytes("""
                        {"version": "2026-12-01", "articles": [{"statute": "planet", "article": "1", "gist": "x"}]}\
                        """);
                    files.put("SHA256SUMS", bytes(list.replace(Sha256.of(files.get(part)), Sha256.of(wrong))));
                    files.put(part, wrong);
                });
            default -> bytes("no zip");
        };
    }

    private byte[] changed(Consumer<Map<String, byte[]>> change) {
        var files = new LinkedHashMap<>(ZippedFiles.unzip("法规.zip", own.pack("2026-12-01")));
        change.accept(files);
        return ZippedFiles.zip(files);
    }

    private Statute statute(String key) {
        return law.statutes().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Statute ended(Statute statute, LocalDate last) {
        return new Statute(
                statute.key(),
                statute.title(),
                statute.number(),
                new Validity(statute.validity().from(), Optional.of(last)),
                statute.confirmed());
    }

    private static OwnEntry entry(LawKind kind, String key, String content) {
        return new OwnEntry(kind, key, content, "", OwnEntry.Original.NONE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
