package huanzhi.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;

/// The merged cells of a sheet of an .xlsx file, which stand behind its rows.
final class MergeRefs {

    private static final Pattern REFERENCE = Pattern.compile("<(?:\\w+:)?mergeCell\\s[^>]*ref=\"([^\"]+)\"");

    private MergeRefs() {}

    static List<Merge> of(Path file, String sheet) {
        try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var sheets = (SheetIterator) new XSSFReader(opened).getSheetsData();
            while (sheets.hasNext()) {
                try (var stream = sheets.next()) {
                    if (sheets.getSheetName().equals(sheet)) {
                        return references(new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1));
                    }
                }
            }
            return List.of();
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            throw new UnreadableException(e);
        }
    }

    private static List<Merge> references(String xml) {
        var merges = new ArrayList<Merge>();
        var reference = REFERENCE.matcher(xml);
        if (reference.find(Math.max(0, xml.lastIndexOf("sheetData>")))) {
            do {
                down(CellRangeAddress.valueOf(reference.group(1))).forEach(merges::add);
            } while (reference.find());
        }
        return merges;
    }

    /// What of a merged range goes downwards: its first column, where it has more than one row.
    static List<Merge> down(CellRangeAddress range) {
        return range.getFirstRow() == range.getLastRow()
                ? List.of()
                : List.of(new Merge(range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn()));
    }
}
