package huanzhi;

import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Clock;
import huanzhi.cli.LedgerKind;
import huanzhi.document.pdf.Faces;
import huanzhi.sheet.ImportField;
import huanzhi.sheet.Ledger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The headings of the ledgers are written down where people look for them.
class SampleDataReadmeTest {

    @TempDir
    private Path folder;

    @Test
    void everyHeadingStandsInTheReadmeWithWhatToWrite() throws Exception {
        var readme = Files.readString(Path.of("sample-data", "README.md"));
        try (var office = Wiring.house(folder, Clock.system(), Faces.bundled()).office()) {
            for (var kind : LedgerKind.values()) {
                var table = table(office.ledgers().get(kind));
                assertTrue(readme.contains(table), () -> kind + " should read:\n" + table);
            }
        }
    }

    private static String table(Ledger<?> ledger) {
        return ledger.spec().fields().stream()
                .map(SampleDataReadmeTest::line)
                .collect(Collectors.joining("\n", "| 列名 | 必填 | 怎样填写 | 也认 |\n|---|---|---|---|\n", "\n"));
    }

    private static String line(ImportField field) {
        return "| %s | %s | %s | %s |"
                .formatted(
                        field.heading(),
                        field.required() ? "是" : "",
                        field.remark().replace("|", "\\|"),
                        String.join("、", field.otherNames()));
    }
}
