package huanzhi.cli;

import huanzhi.base.Problem;
import huanzhi.base.Refusal;
import huanzhi.sheet.FileColumn;
import huanzhi.sheet.FileLook;
import huanzhi.sheet.ImportPreview;
import huanzhi.sheet.ImportResult;
import huanzhi.sheet.Ledger;
import huanzhi.sheet.Mapping;
import huanzhi.sheet.RowCount;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes a ledger over, all of it or nothing.
@Command(name = "import", description = "导入台账；有一行不对就整份不导入，除非写明 --skip-errors")
final class ImportCommand extends OfficeCommand {

    private static final int SHOWN_ROWS = 20;

    @Parameters(
            index = "0",
            paramLabel = "种类",
            description = "enterprises、officers、leaves、recusals、trainings、inspections、complaints、cases 或 activities")
    private LedgerKind kind;

    @Parameters(index = "1", paramLabel = "文件", description = "xlsx、xls 或 CSV 文件")
    private Path file;

    @Mixin
    private final ColumnOptions columns = new ColumnOptions();

    @Option(names = "--errors", paramLabel = "文件", description = "把有误的行连同原因写成这个 xlsx 文件，改好后可再导入")
    private Path errors;

    @Option(names = "--dry-run", description = "只检查，不导入")
    private boolean dryRun;

    @Option(names = "--skip-errors", description = "跳过有误的行，导入其余各行")
    private boolean skipErrors;

    ImportCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        return take(office, office.ledgers().get(kind));
    }

    private <T> Answer take(Office office, Ledger<T> ledger) {
        var look = columns.look(office.imports(), file, ledger);
        var mapping = columns.settle(look.mapping(), ledger.spec().fields());
        var preview = office.imports().preview(file, ledger, mapping, RowCount.NOBODY);
        if (!preview.rejected().isEmpty() && errors != null) {
            office.importer().writeErrors(preview, errors);
        }
        if (dryRun) {
            return told(
                    look,
                    mapping,
                    preview,
                    "检查“%s”：可以导入 %d 行，有误 %d 行，没有导入。"
                            .formatted(
                                    preview.file(),
                                    preview.accepted().size(),
                                    preview.rejected().size()),
                    ImportResult.ofAdded(0));
        }
        if (!preview.rejected().isEmpty() && !skipErrors) {
            throw new Refusal(String.join(System.lineSeparator(), refused(preview)));
        }
        var result = office.imports().keep(preview, ledger);
        var skipped = preview.rejected().isEmpty()
                ? ""
                : "跳过有误的 " + preview.rejected().size() + " 行。";
        return told(look, mapping, preview, "已导入“" + preview.file() + "”：" + result.sentence() + skipped, result);
    }

    private static Answer told(
            FileLook look, Mapping mapping, ImportPreview<?> preview, String sentence, ImportResult result) {
        var sentences = new ArrayList<String>();
        sentences.add(sentence);
        sentences.addAll(preview.notices());
        if (look.remembered()) {
            sentences.add("各列按上次导入同样表格时的对法。");
        }
        var passedOver = mapping.passedOver().stream().map(FileColumn::name).toList();
        if (!passedOver.isEmpty()) {
            sentences.add("不导入的列：" + String.join("、", passedOver) + "。");
        }
        sentences.addAll(reasons(preview));
        return new Answer(
                sentences,
                Map.of(
                        "file", preview.file(),
                        "accepted", preview.accepted().size(),
                        "imported", result.added() + result.updated(),
                        "unchanged", result.unchanged(),
                        "added", result.added(),
                        "updated", result.updated(),
                        "remembered", look.remembered(),
                        "ignored", passedOver,
                        "hidden", preview.hidden(),
                        "rejected",
                                preview.rejected().stream()
                                        .map(ImportCommand::data)
                                        .toList()));
    }

    private List<String> refused(ImportPreview<?> preview) {
        var sentences = new ArrayList<String>();
        sentences.add("文件“%s”有 %d 行不对，没有导入任何一行：%s。"
                .formatted(
                        preview.file(),
                        preview.rejected().size(),
                        errors == null ? "请改正后重新导入，或者加 --errors 得到错误清单" : "错误清单已写到 " + errors + "，请在其中改正后重新导入"));
        sentences.addAll(reasons(preview));
        return sentences;
    }

    private static List<String> reasons(ImportPreview<?> preview) {
        var shown = preview.rejected().stream()
                .limit(SHOWN_ROWS)
                .map(row -> "  第 " + row.row() + " 行：" + sentences(row))
                .collect(Collectors.toCollection(ArrayList::new));
        if (preview.rejected().size() > SHOWN_ROWS) {
            shown.add("  ……还有 " + (preview.rejected().size() - SHOWN_ROWS) + " 行。");
        }
        return shown;
    }

    private static Map<String, ?> data(ImportPreview.Rejected row) {
        return Map.of("row", row.row(), "reasons", sentences(row));
    }

    private static String sentences(ImportPreview.Rejected row) {
        return row.problems().stream().map(Problem::sentence).collect(Collectors.joining());
    }
}
