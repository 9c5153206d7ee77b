package huanzhi.casefile;

import static huanzhi.store.schema.Tables.ATTACHMENT;
import static huanzhi.store.schema.Tables.CASE_EVIDENCE;
import static huanzhi.store.schema.Tables.CASE_PAYMENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.County;
import huanzhi.base.Money;
import huanzhi.base.NumberPattern;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.casefile.Case.Filing;
import huanzhi.casefile.Case.Investigation;
import huanzhi.store.NumberedRecords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasesTest {

    private static final LocalDate MARCH_1 = LocalDate.of(2024, 3, 1);
    private static final LocalDateTime NOON = MARCH_1.atTime(12, 0);

    private static final Evidence LICENCE = new Evidence("营业执照复印件1份", MARCH_1, "青溪造纸厂", "基本信息");
    private static final Evidence RECORD = new Evidence("现场检查笔录1份", MARCH_1.plusDays(1), "某分局", "排放事实");
    private static final Evidence REPORT = new Evidence("监测报告1份", MARCH_1.plusDays(9), "某监测站", "超标倍数");

    @TempDir
    private Path folder;

    private County county;
    private final Cases cases = new Cases();
    private NumberedRecords<CaseId, Case> records;

    @BeforeEach
    void open() {
        county = new County(folder);
        records = new NumberedRecords<>(county.database, cases, "案件", () -> new NumberPattern("立〔{年}〕{序号}号"));
    }

    @AfterEach
    void close() {
        county.close();
    }

    @Test
    void whatIsSavedIsFoundAgainWhole() {
        var saved = records.add(whole(List.of(LICENCE, RECORD)));
        assertEquals("立〔2024〕1号", saved.content().number());
        assertEquals(Optional.of(saved), find(saved.id()));
        assertEquals(Optional.of(saved), county.database.read(reading -> cases.find(reading, "立〔2024〕1号")));
    }

    @Test
    void aChangeMayEmptyWhatWasFilled() {
        var saved = records.add(whole(List.of(LICENCE, RECORD)));
        var clue = SampleCase.of("DISCOVERED=2024-03-01");
        var after = records.change(new Stored<>(saved.id(), saved.version(), clue));
        assertEquals(Optional.of(after), find(saved.id()));
    }

    @Test
    void aChangeLeavesLinesThatDidNotChange() {
        var saved = records.add(whole(List.of(LICENCE, RECORD)));
        var before = evidenceIds();
        var changed = records.change(new Stored<>(saved.id(), 1, whole(List.of(LICENCE, REPORT, RECORD))));
        assertEquals(before, evidenceIds().subList(0, 2));
        assertEquals(
                List.of(LICENCE, REPORT, RECORD),
                find(saved.id()).orElseThrow().content().evidence());
        records.change(new Stored<>(saved.id(), changed.version(), whole(List.of(RECORD))));
        assertEquals(before.subList(0, 1), evidenceIds());
        assertEquals(List.of(RECORD), find(saved.id()).orElseThrow().content().evidence());
    }

    @Test
    void theRemovedIsGoneWithWhatHungOnIt() {
        records.remove(records.add(whole(List.of(LICENCE))));
        assertEquals(List.of(), evidenceIds());
        assertEquals(0, county.database.<Integer>read(reading -> reading.sql().fetchCount(CASE_PAYMENT)));
        assertEquals(List.of(), county.database.read(cases::rows));
    }

    @Test
    void aRemovalCanBeTakenBackWhole() {
        var saved = records.add(whole(List.of(LICENCE, RECORD)));
        records.remove(saved);
        county.database.undo();
        assertEquals(saved.content(), find(saved.id()).orElseThrow().content());
    }

    @Test
    void whatAPaperRefersToIsNotRemoved() {
        var saved = records.add(whole(List.of()));
        county.database.transact(
                "附件",
                transaction -> transaction
                        .sql()
                        .insertInto(ATTACHMENT)
                        .values(
                                transaction.nextId(),
                                "enforcement_case",
                                saved.id().value(),
                                "照片.jpg",
                                "00",
                                1L,
                                NOON)
                        .execute());
        var refusal = assertThrows(Refusal.class, () -> records.remove(saved));
        assertEquals("案件“立〔2024〕1号”还有附件 1 条，不能删除，不再办理的请撤销立案或者结案。", refusal.sentence());
        assertEquals(Optional.of(saved), find(saved.id()));
    }

    @Test
    void aSaveOverSomeoneElsesChangeIsRefusedWhole() {
        var read = records.add(whole(List.of(LICENCE)));
        var after = records.change(read);
        var stale = new Stored<>(
                read.id(),
                read.version(),
                whole(List.of(RECORD)).numbered(read.content().number()));
        var refusal = assertThrows(Refusal.class, () -> records.change(stale));
        assertEquals("案件“立〔2024〕1号”在打开之后已经被修改或者删除，请重新打开再操作。", refusal.sentence());
        assertThrows(Refusal.class, () -> records.remove(stale));
        assertEquals(Optional.of(after), find(read.id()));
    }

    @Test
    void theListShowsOfficersStageAndSums() {
        var saved = records.add(whole(List.of()));
        records.add(SampleCase.of("DISCOVERED=2024-02-01").numbered(""));
        var rows = county.database.read(cases::rows);
        assertEquals(
                new CaseRow(
                        saved.id(),
                        "立〔2024〕1号",
                        "涉嫌超标排放水污染物案",
                        CaseSource.COMPLAINT,
                        "青溪造纸厂",
                        "张二、王一",
                        MARCH_1,
                        saved.content().milestones(),
                        Outcome.PENALTY,
                        "青岚环罚〔2024〕1号",
                        Money.ofYuan(50_000),
                        Money.ofYuan(1_200),
                        Optional.of(MARCH_1.plusDays(57))),
                rows.getFirst());
        assertEquals(CaseStage.CLOSED, rows.getFirst().stage());
        assertEquals("", rows.getLast().officers());
        assertEquals("立〔2024〕2号", rows.getLast().number());
    }

    @Test
    void sumsAreOfThisCase() {
        var content = whole(List.of());
        assertEquals(Money.ofYuan(51_200), content.decision().total());
        assertEquals(Money.ofYuan(30_000), content.paid());
        assertEquals(Money.ofYuan(21_200), content.unpaid());
    }

    private Optional<Stored<CaseId, Case>> find(CaseId id) {
        return county.database.read(reading -> cases.find(reading, id));
    }

    private List<Long> evidenceIds() {
        return county.database.read(reading -> reading.sql()
                .select(CASE_EVIDENCE.ID)
                .from(CASE_EVIDENCE)
                .orderBy(CASE_EVIDENCE.ID)
                .fetch(CASE_EVIDENCE.ID));
    }

    /// Every field differs from every other and from its empty value.
    private Case whole(List<Evidence> evidence) {
        return new Case(
                "",
                "涉嫌超标排放水污染物案",
                CaseSource.COMPLAINT,
                Optional.of(county.paperMill),
                new Party(PartyKind.ORGANISATION, "青溪造纸厂", County.MILL_CODE, "钱四", "青溪镇"),
                "excess-water",
                MARCH_1.minusDays(2),
                Optional.of(MARCH_1.minusDays(1)),
                MARCH_1,
                new Filing(
                        Optional.of(MARCH_1.plusDays(3)),
                        Optional.empty(),
                        List.of(county.officers.get(1), county.officers.get(0))),
                new Investigation(
                        Optional.of(MARCH_1.plusDays(4)),
                        "事实",
                        "裁量",
                        Optional.of(MARCH_1.plusDays(5)),
                        Optional.of(MARCH_1.plusDays(50)),
                        Optional.of(MARCH_1.plusDays(52))),
                new Hearing(
                        Optional.of(MARCH_1.plusDays(30)),
                        Optional.of(MARCH_1.plusDays(31)),
                        true,
                        Optional.of(MARCH_1.plusDays(32)),
                        "申辩",
                        Optional.of(MARCH_1.plusDays(33)),
                        Optional.of(MARCH_1.plusDays(45)),
                        "听证",
                        Optional.of(MARCH_1.plusDays(46))),
                new Decision(
                        Outcome.PENALTY,
                        Optional.of(MARCH_1.plusDays(55)),
                        "青岚环罚〔2024〕1号",
                        Set.of(PenaltyKind.CONFISCATE_GAINS, PenaltyKind.FINE),
                        "内容",
                        Money.ofYuan(50_000),
                        Money.ofYuan(1_200),
                        Optional.of(MARCH_1.plusDays(56)),
                        ServiceMethod.POST,
                        Optional.of(MARCH_1.plusDays(57))),
                evidence,
                List.of(new Measure(MeasureKind.SEIZURE, MARCH_1.plusDays(6), "一号泵")),
                List.of(new Transfer(TransferKind.DETENTION, MARCH_1.plusDays(60), "青岚县公安局", 2)),
                List.of(
                        new Payment(MARCH_1.plusDays(65), Money.ofYuan(10_000), "甲"),
                        new Payment(MARCH_1.plusDays(62), Money.ofYuan(20_000), "乙")),
                List.of(new Remedy(
                        RemedyKind.REVIEW,
                        MARCH_1.plusDays(70),
                        "澜州市人民政府",
                        RemedyResult.UPHELD,
                        Optional.of(MARCH_1.plusDays(90)))),
                Optional.of(MARCH_1.plusDays(99)),
                "备注");
    }
}
