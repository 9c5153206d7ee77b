package huanzhi.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import huanzhi.base.Clock;
import huanzhi.register.DirtyRegister.Firm;
import huanzhi.sheet.Arrival;
import huanzhi.sheet.FileShapes;
import huanzhi.sheet.ImportPreview;
import huanzhi.sheet.ImportResult;
import huanzhi.sheet.ImportService;
import huanzhi.sheet.Importer;
import huanzhi.sheet.Mapping;
import huanzhi.sheet.MappingMemory;
import huanzhi.sheet.PreviewRow;
import huanzhi.sheet.RowCount;
import huanzhi.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A real, dirty register is taken in: every bad row comes back with its reason, nothing else is lost, the mended rows
/// leave no duplicates, and the whole batch is taken back row by row.
class DirtyLedgerTest {

    private static final int FIRMS = 440;

    @TempDir
    private Path folder;

    private final Importer importer = new Importer();
    private Database database;
    private RegisterService register;
    private ImportService imports;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("store"), Clock.on(LocalDate.of(2026, 9, 21)), "测试");
        register = new RegisterService(database, new Enterprises(), new EnterpriseList());
        imports = new ImportService(importer, new MappingMemory(database, new FileShapes()));
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), database.verify().findings());
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"名录.xlsx", "名录.xls", "名录.csv"})
    void everyBadRowComesBackWithItsReasonAndNothingElseIsLost(String name) throws Exception {
        var dirty = new DirtyRegister(FIRMS);
        var asText = name.endsWith(".csv");
        var preview = preview(written(dirty, name));
        assertEquals(
                dirty.bad().stream().map(firm -> firm.sentence(asText)).collect(Collectors.joining("\n")),
                preview.rejected().stream()
                        .flatMap(row -> row.sentences().stream())
                        .collect(Collectors.joining("\n")));
        assertEquals("共 440 行，可以导入 418 行，有误 22 行。", preview.summary());
        assertEquals(2, preview.skipped().size(), "the sums and the remark");
        imports.keep(preview, register.ledger());
        assertEquals(facts(dirty.firms().stream().filter(Firm::isGood)), stored());
    }

    @ParameterizedTest
    @ValueSource(strings = {"名录.xlsx", "名录.csv"})
    void theMendedErrorWorkbookLeavesNoDuplicates(String name) throws Exception {
        var dirty = new DirtyRegister(FIRMS);
        var file = written(dirty, name);
        var preview = preview(file);
        var errors = folder.resolve("错误表.xlsx");
        importer.writeErrors(preview, errors);
        imports.keep(preview, register.ledger());

        var still = preview(errors);
        assertEquals(20, still.rejected().size(), "nothing was mended yet, and the reasons are no column");
        assertEquals(
                Set.of("更改"),
                verdicts(still).keySet().stream()
                        .filter(each -> !each.equals(PreviewRow.WRONG))
                        .collect(Collectors.toSet()),
                "the two that repeat a firm's code would rename it, and the preview says so");

        mend(errors, dirty.bad());
        var mended = preview(errors);
        assertEquals(List.of(), mended.rejected());
        assertEquals(new ImportResult(22, 0, 0), imports.keep(mended, register.ledger()));
        assertEquals(facts(dirty.firms().stream()), stored());

        assertEquals(new ImportResult(0, 0, 22), imports.keep(preview(errors), register.ledger()));
        assertEquals(new ImportResult(0, 0, 418), imports.keep(preview(file), register.ledger()));
        assertEquals(FIRMS, register.rows().size());
    }

    @Test
    void theWholeBatchIsTakenBackRowByRowEvenAfterOtherWork() throws Exception {
        var dirty = new DirtyRegister(FIRMS);
        var known = dirty.firms().stream()
                .filter(firm -> firm.isGood() && firm.index() % 6 == 1)
                .toList();
        imports.keep(preview(ledger(known, "0799-1234567")), register.ledger());
        register.add(Enterprise.named("别处的一家砖厂"));
        var before = tables();

        var preview = preview(written(dirty, "名录.xlsx"));
        assertEquals(
                Map.of("新增", 418L - known.size(), "更改", (long) known.size(), PreviewRow.WRONG, 22L), verdicts(preview));
        assertEquals(new ImportResult(418 - known.size(), known.size(), 0), imports.keep(preview, register.ledger()));
        var batch = database.undoable().orElseThrow();
        assertEquals("导入企业名录 418 条", batch.title());

        register.add(Enterprise.named("后来登记的一家"));
        database.undo(batch.sequence());
        database.undo();
        assertEquals(before.keySet(), tables().keySet());
        before.forEach((table, rows) -> assertEquals(rows, tables().get(table), table));
    }

    @Test
    void rowsThatAreLeftOutStayAsTheyWere() throws Exception {
        var dirty = new DirtyRegister(40);
        var known = dirty.firms().subList(0, 3);
        imports.keep(preview(ledger(known, "0799-1234567")), register.ledger());
        var preview = preview(written(dirty, "名录.xlsx"));
        var left = known.stream().map(Firm::row).collect(Collectors.toSet());
        assertEquals(new ImportResult(35, 0, 0), imports.keep(preview.without(left), register.ledger()));
        assertEquals(
                3,
                stored().stream().filter(each -> each.contains("0799-1234567")).count());
    }

    @Test
    void twelveThousandRowsTakeSeconds() throws Exception {
        var dirty = new DirtyRegister(12_000);
        var file = written(dirty, "名录.xlsx");
        var start = System.nanoTime();
        var preview = preview(file);
        imports.keep(preview, register.ledger());
        var seconds = (System.nanoTime() - start) / 1e9;
        assertEquals("共 12000 行，可以导入 11400 行，有误 600 行。", preview.summary());
        assertEquals(11_400, register.rows().size());
        assertTrue(seconds < 20, seconds + " s");
    }

    private static Path written(DirtyRegister dirty, Path file) throws Exception {
        var name = file.getFileName().toString();
        return name.endsWith("x") ? dirty.xlsx(file) : name.endsWith("s") ? dirty.xls(file) : dirty.csv(file);
    }

    private Path written(DirtyRegister dirty, String name) throws Exception {
        return written(dirty, folder.resolve(name));
    }

    /// A clean ledger of some of the firms, with another telephone number each.
    private Path ledger(List<Firm> firms, String phone) throws IOException {
        var text = new StringBuilder("单位名称,统一社会信用代码,乡镇,联系电话\n");
        firms.forEach(firm -> text.append(String.join(",", firm.name(), firm.code(), firm.town(), phone) + "\n"));
        return Files.writeString(folder.resolve("已有.csv"), text);
    }

    /// With the columns that nobody named passed over by hand the first time, and remembered from then on.
    private ImportPreview<Arrival<EnterpriseId, Enterprise>> preview(Path file) {
        var look = imports.look(file, register.ledger());
        var mapping = look.mapping();
        if (mapping.columns().size() > 4 && !look.remembered()) {
            assertEquals("A 列“序号”、P 列“录入员”", names(mapping));
            mapping = mapping.passingOverTheRest();
        }
        return imports.preview(file, register.ledger(), mapping, RowCount.NOBODY);
    }

    private Map<String, Long> verdicts(ImportPreview<Arrival<EnterpriseId, Enterprise>> preview) {
        return PreviewRow.of(preview, register.ledger().spec()).stream()
                .collect(Collectors.groupingBy(PreviewRow::verdict, Collectors.counting()));
    }

    private static String names(Mapping mapping) {
        return mapping.open().stream().map(column -> column.name()).collect(Collectors.joining("、"));
    }

    private static List<String> facts(Stream<Firm> firms) {
        return firms.map(firm -> String.join(
                        " ",
                        firm.name(),
                        firm.code(),
                        firm.town(),
                        firm.phone(),
                        firm.permitClass(),
                        firm.expires().toString(),
                        "2022-01-01"))
                .sorted()
                .toList();
    }

    private List<String> stored() {
        var columns = EnterpriseColumns.ALL.stream()
                .collect(Collectors.toMap(column -> column.heading(), Function.identity()));
        return register.all().stream()
                .map(firm -> Stream.of("单位名称", "统一社会信用代码", "乡镇", "联系电话", "排污许可管理类别", "许可证有效期至", "入库日期")
                        .map(heading -> columns.get(heading).shown(firm))
                        .collect(Collectors.joining(" ")))
                .sorted()
                .toList();
    }

    /// Writes the right value into each spoilt cell, as a clerk would in Excel.
    private static void mend(Path errors, List<Firm> bad) throws Exception {
        var mended = new ArrayList<String>();
        try (var workbook = WorkbookFactory.create(Files.newInputStream(errors))) {
            for (var row : workbook.getSheetAt(0)) {
                var reason = row.getCell(row.getLastCellNum() - 1).toString();
                for (var firm : bad) {
                    if (reason.startsWith("第 " + firm.row() + " 行：")) {
                        row.createCell(firm.fault().column).setCellValue(firm.mended());
                        mended.add(firm.name());
                    }
                }
            }
            try (var out = Files.newOutputStream(errors)) {
                workbook.write(out);
            }
        }
        assertEquals(bad.size(), mended.size());
    }

    /// Every row of every table; only the version of a row that was changed and changed back counts on.
    private Map<String, List<String>> tables() {
        return database.read(reading -> {
            var tables = new TreeMap<String, List<String>>();
            for (var name : reading.sql()
                    .fetch("SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'")
                    .getValues(0, String.class)) {
                if (name.toLowerCase().matches("store_position|import_shape.*|flyway.*")) {
                    continue;
                }
                var rows = new ArrayList<String>();
                for (var row : reading.sql().fetch("SELECT * FROM \"" + name + "\" ORDER BY 1")) {
                    var values = new TreeMap<>(row.intoMap());
                    values.keySet().removeIf("VERSION"::equalsIgnoreCase);
                    rows.add(values.toString());
                }
                tables.put(name, rows);
            }
            if (tables.isEmpty()) {
                fail("no tables were read");
            }
            return tables;
        });
    }
}
