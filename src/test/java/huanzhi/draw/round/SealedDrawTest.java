package huanzhi.draw.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.draw.DrawFile;
import huanzhi.draw.DrawRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SealedDrawTest {

    @TempDir
    private Path folder;

    private InventedOffice office;
    private DrawStore store;
    private RoundId id;

    @BeforeEach
    void open() {
        office = new InventedOffice(folder.resolve("data"));
        store = DrawStore.over(office.database);
        id = office.dispatched();
    }

    @AfterEach
    void close() {
        office.close();
    }

    /// What nobody can know without the secret: the secret itself and the keys of the drawn, looked for in every file.
    @Test
    void noFileTellsTheSecretOrTheDrawn() throws IOException {
        var record = record();
        var secrets = record.result().tasks().stream().map(task -> task.key()).collect(Collectors.toSet());
        secrets.add(record.secret());
        assertEquals(Set.of(), told(secrets));
        assertTrue(view().tasks().stream().allMatch(task -> task.enterprise().equals(TaskView.SEALED)));
        var early = assertThrows(Refusal.class, () -> office.draws.views().published(id));
        assertTrue(early.sentence().contains("还有 4 项任务没有启封"), early::sentence);
        assertFalse(office.database.operations(9).stream()
                .anyMatch(each -> each.title().contains("试样厂")));
    }

    @Test
    void anEarlyOpeningNeedsAReasonAndIsKept() {
        assertThrows(Refusal.class, () -> office.draws.dispatching().open(id, Set.of(2), "局长丙", ""));
        assertThrows(Refusal.class, () -> office.draws.dispatching().open(id, Set.of(2), "", "涉嫌偷排"));
        office.draws.dispatching().open(id, Set.of(2), "局长丙", "涉嫌偷排");
        var opened = view().tasks().get(1);
        assertEquals(
                new TaskView.Early("局长丙", "涉嫌偷排"),
                opened.names().orElseThrow().early().orElseThrow());
        assertEquals(3, view().sealed());
        assertEquals(
                "提前启封 双随机〔2026〕1号 第 2 项，批准人 局长丙：涉嫌偷排",
                office.database.operations(1).getFirst().title());
        assertEquals(1, office.taken.size());
        assertThrows(Refusal.class, () -> office.draws.dispatching().open(id, Set.of(2), "局长丙", "再来"));
    }

    @Test
    void nothingIsOpenedThatHasNoDay() {
        office.draws.freezing().cancel(id, "经办甲", "换一次");
        var other = office.drawn();
        var early = assertThrows(Refusal.class, () -> office.draws.dispatching().open(other, Set.of(1), "局长丙", "涉嫌偷排"));
        assertEquals("第 1 项任务还没有检查日期，请先派发再启封。", early.sentence());
    }

    @Test
    void theNextInLineTakesThePlaceWithTheReason() {
        var before = record();
        var gone = before.result().tasks().getFirst();
        office.draws.amending().replace(id, 1, "经办甲", "已经关闭");
        var after = record();
        assertEquals("已经关闭", after.amendments().getFirst().reason());
        assertEquals("2026-03-02T09:00:00", after.amendments().getFirst().at());
        var fresh = after.result().tasks().getFirst();
        assertTrue(fresh.key().compareTo(gone.key()) > 0);
        assertEquals(gone.category(), fresh.category());
        assertTrue(office.draws.revealing().verify(id).isSound());
        assertEquals(List.of(), view().amendments());
        assertEquals(1, view().hiddenAmendments());
    }

    @Test
    void whatWasTakenOverIsTakenOverAgainWhenRedrawn() {
        office.draws.dispatching().open(id, Set.of(1), "局长丙", "试验");
        office.draws.amending().replace(id, 1, "经办甲", "已经关闭");
        assertEquals(2, office.taken.size());
        assertEquals(office.taken.getFirst().number(), office.taken.getLast().number());
        assertFalse(office.taken
                .getFirst()
                .enterprise()
                .equals(office.taken.getLast().enterprise()));
        assertTrue(view().tasks().getFirst().isOpen());
    }

    @Test
    void aTaskThatIsChangedWasOpenedAsEarlyAsBefore() {
        office.draws.dispatching().open(id, Set.of(1), "局长丙", "涉嫌偷排");
        var leader = record().result().tasks().getFirst().team().orElseThrow().first();
        office.draws.amending().exchange(id, 1, leader, "经办甲", "其妻在该厂任职");
        assertEquals(
                Optional.of(new TaskView.Early("局长丙", "涉嫌偷排")),
                view().tasks().getFirst().names().orElseThrow().early());
    }

    @Test
    void theOtherOfficerStaysAndLeads() {
        var team = record().result().tasks().getFirst().team().orElseThrow();
        office.draws.amending().exchange(id, 1, team.first(), "经办甲", "其妻在该厂任职");
        var after = record().result().tasks().getFirst().team().orElseThrow();
        assertEquals(team.second(), after.first());
        assertFalse(Set.of(team.first(), team.second()).contains(after.second()));
        assertTrue(office.draws.revealing().verify(id).isSound());
        var stranger =
                assertThrows(Refusal.class, () -> office.draws.amending().exchange(id, 1, team.first(), "经办甲", "再换"));
        assertTrue(stranger.sentence().contains("不在"), stranger::sentence);
    }

    /// Somebody who knows the key puts a record of his own into the store; one character of one part is another one.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        pool     | 试样厂01\\t   | 试样厂0X\\t   | 对象库与承诺书不符
        officers | 执法员1\\t    | 执法员X\\t    | 执法人员库与承诺书不符
        rules    | 1.25          | 1.26          | 抽取规则与承诺书不符
        secret   | "secret" : "  | "secret" : "0 | 密数与承诺书不符
        """)
    void aForgedRecordIsCaughtAndNamed(String part, String was, String is, String told) {
        var text = new String(DrawFile.write(record()), StandardCharsets.UTF_8);
        assertTrue(text.contains(was), part);
        var forged = text.replaceFirst(Pattern.quote(was), Matcher.quoteReplacement(is));
        if (part.equals("secret")) {
            forged = text.replace(record().secret(), other(record().secret()));
        }
        var record = DrawFile.read("假", forged.getBytes(StandardCharsets.UTF_8));
        office.database.transactForGood("换掉", transaction -> {
            var stored = store.rounds().require(transaction, id);
            var kept = withLists(stored.content(), record);
            var revealed = kept.revealed(store.vault().keep(kept, kept.drawn().at(), record));
            return store.rounds().change(transaction, new Stored<>(id, stored.version(), revealed));
        });
        var found = office.draws.revealing().verify(id);
        assertFalse(found.isSound());
        assertTrue(found.sentence().contains(told), found.sentence());
    }

    @Test
    void anAlteredFileIsCaughtAndNamed() throws IOException {
        var hash = round().drawn().recordHash();
        var file = office.database.files().path(hash);
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        var altered = assertThrows(Refusal.class, () -> office.draws.revealing().verify(id));
        assertTrue(altered.sentence().contains("的内容与保存时不同"), altered::sentence);
    }

    /// The draw with the lists of `record` in its frozen file.
    private Round withLists(Round round, DrawRecord record) {
        var was = store.vault().frozen(round);
        var lists = new Frozen(
                record.pool(),
                record.officers(),
                record.rules(),
                record.exclusions(),
                was.secret(),
                was.enterprises(),
                was.officers());
        var keys = new Vault.Keys(Lock.of(round.keeping().lockKey()), "");
        return new Round(
                round.number(),
                round.matter(),
                round.title(),
                round.period(),
                round.operator(),
                round.supervisor(),
                round.againReason(),
                round.frozenAt(),
                round.commitment(),
                round.numberSource(),
                store.vault().keep(lists, keys),
                round.reveal(),
                round.cancellation());
    }

    private Set<String> told(Set<String> secrets) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(SealedDrawTest::text)
                    .flatMap(text -> secrets.stream().filter(text::contains))
                    .collect(Collectors.toSet());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    private static String other(String secret) {
        return (secret.charAt(0) == '0' ? "1" : "0") + secret.substring(1);
    }

    private Round round() {
        return office.database
                .read(reading -> store.rounds().require(reading, id))
                .content();
    }

    private DrawRecord record() {
        return store.vault().record(round());
    }

    private RoundView view() {
        return office.draws.views().of(id);
    }
}
