package huanzhi.cli;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.sheet.ColumnUse;
import huanzhi.sheet.FileLook;
import huanzhi.sheet.HeadingPlace;
import huanzhi.sheet.ImportField;
import huanzhi.sheet.ImportService;
import huanzhi.sheet.Ledger;
import huanzhi.sheet.Mapping;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/// Which sheet of a file is imported and what its columns are, where their names do not say it.
final class ColumnOptions {

    private static final String IS = "=";
    private static final int SHOWN_ROWS = 5;

    @Option(names = "--sheet", paramLabel = "表名", description = "导入这个工作表；不写则取列名认得最多的一个")
    private String sheet;

    @Option(names = "--map", paramLabel = "列=字段", description = "把这一列当作这个字段；列写列名或者字母，如 C；可多次写")
    private List<String> mapped = List.of();

    @Option(names = "--skip", paramLabel = "列", description = "不导入这一列；可多次写。没有对上的列不写明就不能导入")
    private List<String> skipped = List.of();

    @Option(names = "--heading-row", paramLabel = "行号", description = "列名在第几行；没有列名的写 0，用 --map A=单位名称 对列")
    private Integer headingRow;

    FileLook look(ImportService imports, Path file, Ledger<?> ledger) {
        var look = sheet == null ? imports.look(file, ledger) : imports.look(file, sheet, ledger);
        if (headingRow != null) {
            return imports.look(file, look.mapping().sheet(), HeadingPlace.of(headingRow), ledger);
        }
        if (!look.isRecognised() && mapped.isEmpty()) {
            throw new Refusal("文件“" + look.file() + "”里没有一个认得的列名，请核对是不是选错了文件；确是这份的，写 --heading-row 行号说明列名在第几行"
                    + "（没有列名的写 0），再写 --map \"列=字段\" 逐列对上。前几行是："
                    + look.top().stream()
                            .limit(SHOWN_ROWS)
                            .map(FileLook.TopRow::words)
                            .collect(Collectors.joining("；"))
                    + "。");
        }
        return look;
    }

    /// `proposed` with what was said on the command line; refuses what is still open.
    Mapping settle(Mapping proposed, List<ImportField> fields) {
        var mapping = proposed;
        for (var wish : mapped) {
            var at = wish.lastIndexOf(IS);
            if (at <= 0) {
                throw new Refusal("--map “" + wish + "”不对，请写成“列=字段”，如 --map \"企业=单位名称\"。");
            }
            var field = field(wish.substring(at + 1), fields);
            mapping = mapping.with(mapping.column(wish.substring(0, at)), new ColumnUse.Taken(field));
        }
        for (var name : skipped) {
            mapping = mapping.with(mapping.column(name), ColumnUse.PASSED_OVER);
        }
        var obstacles = mapping.obstacles(fields);
        if (!obstacles.isEmpty()) {
            throw new Refusal(
                    String.join("", obstacles) + (mapping.open().isEmpty() ? "" : "命令行上写 --map \"列=字段\" 或者 --skip 列。"));
        }
        return mapping;
    }

    private static ImportField field(String words, List<ImportField> fields) {
        var wanted = Text.clean(words);
        return fields.stream()
                .filter(field -> Text.clean(field.heading()).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Refusal("没有字段“" + words + "”，可以写的有 "
                        + fields.stream().map(ImportField::heading).collect(Collectors.joining("、")) + "，请核对。"));
    }
}
