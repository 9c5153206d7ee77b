package huanzhi.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanzhi.County;
import huanzhi.base.NumberPattern;
import huanzhi.base.Problem;
import huanzhi.complaint.Complaint.Complainant;
import huanzhi.complaint.Complaint.Handling;
import huanzhi.law.limit.Shipped;
import huanzhi.sheet.ImportPreview;
import huanzhi.sheet.ImportPreview.Accepted;
import huanzhi.sheet.ImportService;
import huanzhi.sheet.Importer;
import huanzhi.store.NumberedRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintImportTest {

    private static final String HEADINGS = "投诉编号,平台件号,来源渠道,事项性质,收件日期,投诉人,联系电话,要求保密,被投诉对象,统一社会信用代码,地点,污染类型,投诉内容,"
            + "受理日期,承办人,办理期限,是否属实,办结日期,回复日期,答复方式,满意度\n";

    @TempDir
    private Path folder;

    private County county;
    private final Complaints complaints = new Complaints();

    @BeforeEach
    void open() {
        county = new County(folder.resolve("store"));
    }

    @AfterEach
    void close() {
        county.close();
    }

    @Test
    void aRowBecomesAComplaint() throws IOException {
        var preview = preview("投〔2024〕3号,GD9,12345热线,12345工单,2024-5-6,吴五,000,是,青溪造纸厂,,青溪镇,大气、噪声,晚上很吵,"
                + "2024-5-7,张二,2024-5-20,属实,2024-5-15,2024-5-16,电话,满意\n");
        var handling = new Handling(
                Optional.of(LocalDate.of(2024, 5, 7)),
                Optional.of(county.officers.get(1)),
                Optional.of(LocalDate.of(2024, 5, 20)),
                Verdict.TRUE,
                "",
                "",
                Optional.of(LocalDate.of(2024, 5, 15)),
                Optional.of(LocalDate.of(2024, 5, 16)),
                ReplyMethod.PHONE,
                Satisfaction.SATISFIED);
        var complaint = new Complaint(
                "投〔2024〕3号",
                "GD9",
                Channel.HOTLINE_12345,
                Nature.WORK_ORDER,
                LocalDate.of(2024, 5, 6),
                new Complainant("吴五", "000", true),
                Optional.of(county.paperMill),
                "青溪造纸厂",
                "青溪镇",
                Set.of(Medium.AIR, Medium.NOISE),
                "晚上很吵",
                handling,
                "");
        assertEquals(List.of(), preview.rejected());
        assertEquals(List.of(new Accepted<>(2, complaint)), preview.accepted());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
        by hand, keeps its due day | 信访事项 | 2024-3-1 | 2024-3-20 | 2024-03-20
        a petition in hand         | 信访事项 | 2024-3-1 |           | 2024-04-30
        a petition not accepted    | 信访事项 |          |           | 2024-03-06
        the inspectorate says      | 督察件   | 2024-3-1 |           | -
        """)
    void anEmptyDueDayIsProposed(String what, String nature, String accepted, String due, LocalDate expected)
            throws IOException {
        var row = ",,来信," + nature + ",2024-2-20,,,,,,,,有气味," + orEmpty(accepted) + ",," + orEmpty(due) + ",,,,,\n";
        var read = preview(row).accepted().getFirst().content();
        assertEquals(Optional.ofNullable(expected), read.handling().dueOn());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        in the register,         青溪造纸厂, true
        not in the register,     路边烧烤摊, false
        twice in the register,   同名砖厂,   false
        """)
    void aNameIsLinkedWhereOneEnterpriseHasIt(String what, String subject, boolean linked) throws IOException {
        var read = preview(",,来信,,2024-2-20,匿名,,," + subject + ",,,,有气味,,,,,,,,\n")
                .accepted()
                .getFirst()
                .content();
        assertEquals(linked, read.enterprise().isPresent());
        assertEquals(subject, read.subject());
        assertEquals(true, read.complainant().anonymous());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        no channel         | ,,,,2024-2-20,,,,,,,,有气味,,,,,,,,       | 来源渠道没有填写，请补填。
        two handlers       | ,,来信,,2024-2-20,,,,,,,,有气味,,王一、张二,,,,,, | 承办人“王一、张二”有 2 名，请只填写一名。
        unknown medium     | ,,来信,,2024-2-20,,,,,,,水、烟,有气味,,,,,,,, | 污染类型“水、烟”不在可以填写的内容里，请填写 水、大气、恶臭异味、噪声、固废、危废、土壤、辐射、生态破坏、其他 之一。
        closed before      | ,,来信,,2024-2-20,,,,,,,,有气味,,,,,2024-2-19,,, | 2024-02-20 的投诉的办结日期 2024-02-19 早于收件日期 2024-02-20，请核对。
        """)
    void aRowIsRejectedWithItsReason(String what, String row, String sentence) throws IOException {
        assertEquals(List.of(sentence), sentences(preview(row + "\n")));
    }

    @Test
    void oneMatterIsNotTakenTwice() throws IOException {
        var row = ",,来信,,2024-2-20,吴五,,,溪边的厂,,,,有气味,,,,,,,,\n";
        var order = ",GD7,12345热线,,2024-2-20,,,,,,,,%s,,,,,,,,\n";
        assertEquals(
                List.of("投诉内容“有气味”同一人、同一天的同一投诉与第 2 行重复，确有两件的，请各填投诉编号。", "平台件号“GD7”与第 4 行重复，请删去其中一行。"),
                sentences(preview(row + row + order.replace("%s", "很吵") + order.replace("%s", "太吵"))));
    }

    private ImportPreview<Complaint> preview(String rows) throws IOException {
        var file = folder.resolve("投诉台账.csv");
        Files.writeString(file, HEADINGS + rows);
        var records = new NumberedRecords<>(county.database, complaints, "投诉", () -> new NumberPattern("投〔{年}〕{序号}号"));
        var ledger = new ComplaintLedger(
                county.database,
                complaints,
                county.register,
                county.crew,
                TimeLimits.bundled(() -> Shipped.CALENDAR),
                records);
        return new ImportService(new Importer()).preview(file, ledger);
    }

    private static String orEmpty(String cell) {
        return cell == null ? "" : cell;
    }

    private static List<String> sentences(ImportPreview<?> preview) {
        return preview.rejected().stream()
                .flatMap(row -> row.problems().stream())
                .map(Problem::sentence)
                .toList();
    }
}
