package huanzhi.cli;

import huanzhi.report.ReportDraft;
import huanzhi.report.ReportForm;
import huanzhi.report.figure.FootCheck;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The annual report as PDF and Word.
@Command(name = "report", description = "生成一年的法治政府建设年度报告（PDF 和 Word）")
final class ReportCommand extends OfficeCommand {

    @Option(names = "--year", required = true, paramLabel = "年份", description = "如 2024")
    private int year;

    @Option(names = "--out", required = true, paramLabel = "目录", description = "写到哪个目录")
    private Path folder;

    ReportCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        var draft = office.report().compose(year);
        var paper = office.report().paper(draft, new ReportForm.PublicCopy());
        var files = Papers.write(paper, office.renderers(), folder, "年度报告-" + year);
        var sentences = new ArrayList<String>();
        files.forEach(file -> sentences.add("已写出 " + file));
        draft.warnings().forEach(warning -> sentences.add("提示：" + warning.sentence()));
        draft.failures().forEach(failure -> sentences.add("校核：" + failure.sentence()));
        return new Answer(
                sentences,
                Map.of(
                        "files", files.stream().map(Path::toString).toList(),
                        "warnings",
                                draft.warnings().stream()
                                        .map(ReportDraft.Warning::sentence)
                                        .toList(),
                        "checks",
                                draft.failures().stream()
                                        .map(FootCheck.Failure::sentence)
                                        .toList()));
    }
}
