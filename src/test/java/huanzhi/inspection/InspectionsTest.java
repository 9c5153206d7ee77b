package huanzhi.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.County;
import huanzhi.base.NumberPattern;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.inspection.Inspection.Problems;
import huanzhi.officer.OfficerId;
import huanzhi.plan.PlanLink;
import huanzhi.store.NumberedRecords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionsTest {

    private static final LocalDate MARCH_5 = LocalDate.of(2024, 3, 5);

    @TempDir
    private Path folder;

    private County county;
    private final Inspections inspections = new Inspections();
    private NumberedRecords<InspectionId, Inspection> records;

    @BeforeEach
    void open() {
        county = new County(folder);
        records = new NumberedRecords<>(
                county.database,
                inspections,
                "检查",
                () -> new NumberPattern("检查〔{年}〕{序号}号"),
                new CertifiedOfficers(county.crew));
    }

    @AfterEach
    void close() {
        county.close();
    }

    @Test
    void whatIsSavedIsFoundAgainWhole() {
        var saved = records.add(inspection("检查〔2024〕7号", MARCH_5, 0, 3, 1));
        assertEquals(Optional.of(saved), find(saved.id()));
        assertEquals(Optional.of(saved), county.database.read(reading -> inspections.find(reading, "检查〔2024〕7号")));
    }

    @Test
    void theListShowsNamesAndTheLatestFirst() {
        var early = records.add(inspection("", MARCH_5, 1, 0));
        var late = records.add(inspection("", MARCH_5.plusDays(1), 0, 3, 2));
        var rows = county.database.read(inspections::rows);
        assertEquals(
                List.of(late.id(), early.id()),
                rows.stream().map(InspectionRow::id).toList());
        assertEquals(
                new InspectionRow(
                        early.id(),
                        "检查〔2024〕1号",
                        MARCH_5,
                        county.paperMill,
                        "青溪造纸厂",
                        "青溪镇",
                        InspectionSource.RANDOM_DRAW,
                        true,
                        "王一、张二",
                        new Problems(3, 2),
                        Handling.ORDERED_TO_CORRECT,
                        Optional.of(MARCH_5.plusDays(9))),
                rows.getLast());
        assertEquals("王一、赵三、李娟", rows.getFirst().officers());
    }

    @Test
    void aChangeKeepsItsNumberAndExchangesOfficers() {
        var before = records.add(inspection("", MARCH_5, 0, 1));
        var changed = inspection(before.content().number(), MARCH_5.plusDays(2), 1, 2);
        var after = records.change(new Stored<>(before.id(), before.version(), changed));
        assertEquals(new Stored<>(before.id(), 2, changed), after);
        assertEquals(Optional.of(after), find(before.id()));
    }

    @Test
    void aSaveOverSomeoneElsesChangeIsRefused() {
        var read = records.add(inspection("", MARCH_5, 0, 1));
        var after = records.change(read);
        assertRefused("检查“检查〔2024〕1号”在打开之后已经被修改或者删除，请重新打开再操作。", () -> records.change(read));
        assertRefused("检查“检查〔2024〕1号”在打开之后已经被修改或者删除，请重新打开再操作。", () -> records.remove(read));
        assertEquals(Optional.of(after), find(read.id()));
    }

    @Test
    void aNumberInUseIsRefusedAndTheOwnOneIsNot() {
        var first = records.add(inspection("甲", MARCH_5, 0, 1));
        var second = records.add(inspection("乙", MARCH_5, 0, 1));
        assertRefused("检查编号“甲”已经用过，请换一个，或者留空由程序编号。", () -> records.add(inspection("甲", MARCH_5, 0, 1)));
        assertRefused(
                "检查编号“甲”已经用过，请换一个，或者留空由程序编号。",
                () -> records.change(new Stored<>(
                        second.id(), second.version(), second.content().numbered("甲"))));
        assertEquals(2, records.change(first).version());
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, true", "2024-07-01, false"})
    void whoInspectsIsCertifiedOnThatDay(LocalDate day, boolean certified) {
        var inspection = inspection("", day, 0, 2);
        if (certified) {
            assertEquals("检查〔2024〕1号", records.add(inspection).content().number());
        } else {
            assertRefused("赵三的执法证在检查日期 2024-07-01 已经过期，请换人，或者更新执法证有效期。", () -> records.add(inspection));
            assertEquals(List.of(), county.database.read(inspections::rows));
        }
    }

    @Test
    void theRemovedIsGoneWithItsOfficers() {
        var saved = records.add(inspection("", MARCH_5, 0, 1));
        records.remove(saved);
        assertEquals(Optional.empty(), find(saved.id()));
        assertEquals(List.of(), county.database.read(inspections::rows));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        one officer,             0,   3, 1, 2024-03-09, 只有 1 名执法人员，行政检查不得少于两人（行政处罚法第四十二条），请补填。
        the same officer twice,  0/0, 3, 1, 2024-03-09, 把同一名执法人员写了两次，请改为两名以上不同的人员。
        more mended than found,  0/1, 3, 4, 2024-03-09, 完成整改 4 个多于发现问题 3 个，请核对两个数。
        published before,        0/1, 3, 1, 2024-03-04, 的公示日期 2024-03-04 早于检查日期 2024-03-05，请核对。
        """)
    void refused(String what, String crew, int found, int fixed, LocalDate published, String sentence) {
        var officers = List.of(crew.split("/")).stream()
                .map(index -> county.officers.get(Integer.parseInt(index)))
                .toList();
        var refusal = assertThrows(
                Refusal.class,
                () -> inspection("", MARCH_5, officers, new Problems(found, fixed), Optional.of(published)));
        assertEquals(sentence, refusal.sentence().replace("2024-03-05 的检查", ""));
    }

    private Optional<Stored<InspectionId, Inspection>> find(InspectionId id) {
        return county.database.read(reading -> inspections.find(reading, id));
    }

    private static void assertRefused(String sentence, Runnable step) {
        assertEquals(sentence, assertThrows(Refusal.class, step::run).sentence());
    }

    private Inspection inspection(String number, LocalDate day, int... officers) {
        var crew = Arrays.stream(officers).mapToObj(county.officers::get).toList();
        return inspection(number, day, crew, new Problems(3, 2), Optional.of(day.plusDays(9)));
    }

    private Inspection inspection(
            String number, LocalDate day, List<OfficerId> crew, Problems problems, Optional<LocalDate> published) {
        return new Inspection(
                number,
                county.paperMill,
                InspectionSource.RANDOM_DRAW,
                true,
                day,
                "一号车间",
                "废水排放口",
                "排放口无标识",
                problems,
                Handling.ORDERED_TO_CORRECT,
                crew,
                published,
                "无",
                PlanLink.UNSAID);
    }
}
