package huanzhi.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.County;
import huanzhi.base.NumberPattern;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.complaint.Complaint.Complainant;
import huanzhi.complaint.Complaint.Handling;
import huanzhi.register.EnterpriseId;
import huanzhi.store.NumberedRecords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintsTest {

    private static final LocalDate MAY_6 = LocalDate.of(2024, 5, 6);

    @TempDir
    private Path folder;

    private County county;
    private final Complaints complaints = new Complaints();
    private NumberedRecords<ComplaintId, Complaint> records;

    @BeforeEach
    void open() {
        county = new County(folder);
        records = new NumberedRecords<>(county.database, complaints, "投诉", () -> new NumberPattern("{年}-{序号:3}"));
    }

    @AfterEach
    void close() {
        county.close();
    }

    @Test
    void whatIsSavedIsFoundAgainWhole() {
        var saved = records.add(answered());
        assertEquals("2024-001", saved.content().number());
        assertEquals(Optional.of(saved), find(saved.id()));
        assertEquals(Optional.of(saved), county.database.read(reading -> complaints.find(reading, "2024-001")));
    }

    @Test
    void whatIsEmptyStaysEmpty() {
        var saved = records.add(bare());
        assertEquals(Optional.of(saved), find(saved.id()));
    }

    @Test
    void aChangeMayEmptyWhatWasFilled() {
        var saved = records.add(answered());
        var emptied =
                new Stored<>(saved.id(), 1, bare().numbered(saved.content().number()));
        var after = records.change(emptied);
        assertEquals(2, after.version());
        assertEquals(Optional.of(after), find(saved.id()));
    }

    @Test
    void theListNamesEnterpriseAndHandlerWhereThereAreAny() {
        records.add(answered());
        records.add(bare());
        var rows = county.database.read(complaints::rows);
        assertEquals(
                List.of("2024-002", "2024-001"),
                rows.stream().map(ComplaintRow::number).toList());
        assertEquals(
                List.of("", "青溪造纸厂"),
                rows.stream().map(ComplaintRow::enterprise).toList());
        assertEquals(List.of("", "张二"), rows.stream().map(ComplaintRow::handler).toList());
        assertEquals(
                List.of(ComplaintStatus.NOT_ACCEPTED, ComplaintStatus.CLOSED),
                rows.stream().map(row -> row.status(County.TODAY)).toList());
        assertEquals(EnumSet.of(Medium.WATER, Medium.ODOUR), rows.getLast().media());
    }

    @Test
    void aSaveOverSomeoneElsesChangeIsRefused() {
        var read = records.add(bare());
        records.change(read);
        var refusal = assertThrows(Refusal.class, () -> records.remove(read));
        assertEquals("投诉“2024-001”在打开之后已经被修改或者删除，请重新打开再操作。", refusal.sentence());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
        accepted early, 2024-05-05, -,          -,          NONE,  的受理日期 2024-05-05 早于收件日期 2024-05-06，请核对。
        closed early,   -,          2024-05-05, -,          NONE,  的办结日期 2024-05-05 早于收件日期 2024-05-06，请核对。
        closed first,   2024-05-08, 2024-05-07, -,          NONE,  的办结日期 2024-05-07 早于受理日期 2024-05-08，请核对。
        replied early,  -,          -,          2024-05-05, PHONE, 的回复日期 2024-05-05 早于收件日期 2024-05-06，请核对。
        replied somehow,  -,         -,          2024-05-09, NONE,  填了回复日期 2024-05-09，答复方式却是未回复，请选择答复方式。
        no reply day,  -,            -,          -,          PHONE, 的答复方式是电话，却没有回复日期，请填写回复日期。
        """)
    void daysThatContradictEachOtherAreRefused(
            String what, LocalDate accepted, LocalDate closed, LocalDate replied, ReplyMethod method, String sentence) {
        var handling = new Handling(
                Optional.ofNullable(accepted),
                Optional.empty(),
                Optional.empty(),
                Verdict.OPEN,
                "",
                "",
                Optional.ofNullable(closed),
                Optional.ofNullable(replied),
                method,
                Satisfaction.UNKNOWN);
        var refusal = assertThrows(Refusal.class, () -> complaint("", Set.of(), Optional.empty(), handling));
        assertEquals("2024-05-06 的投诉" + sentence, refusal.sentence());
    }

    private Optional<Stored<ComplaintId, Complaint>> find(ComplaintId id) {
        return county.database.read(reading -> complaints.find(reading, id));
    }

    private Complaint bare() {
        return complaint("", Set.of(), Optional.empty(), Handling.NONE);
    }

    private Complaint answered() {
        var handling = new Handling(
                Optional.of(MAY_6.plusDays(1)),
                Optional.of(county.officers.get(1)),
                Optional.of(MAY_6.plusDays(61)),
                Verdict.PARTLY_TRUE,
                "现场有异味",
                "责令加盖",
                Optional.of(MAY_6.plusDays(9)),
                Optional.of(MAY_6.plusDays(10)),
                ReplyMethod.PHONE,
                Satisfaction.FAIRLY);
        return complaint("GD001", Set.of(Medium.ODOUR, Medium.WATER), Optional.of(county.paperMill), handling);
    }

    private static Complaint complaint(
            String platform, Set<Medium> media, Optional<EnterpriseId> enterprise, Handling handling) {
        return new Complaint(
                "",
                platform,
                Channel.HOTLINE_12345,
                Nature.REPORT,
                MAY_6,
                new Complainant("吴五", "000-0000", true),
                enterprise,
                "溪边的厂",
                "青溪镇",
                media,
                "晚上有臭味",
                handling,
                "无");
    }
}
