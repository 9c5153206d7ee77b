package huanzhi.cli;

import huanzhi.base.DateText;
import huanzhi.report.ReportDraft;
import huanzhi.report.ReportForm;
import huanzhi.report.figure.FootCheck;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The annual report as PDF and Word.
@Command(name = "report", description = "生成一年的法治政府建设年度报告（PDF 和 Word）")
final class ReportCommand extends OfficeCommand {

    @Option(names = "--year", required = true, paramLabel = "年份", description = "如 2024")
    private int year;

    @Option(names = "--out", required = true, paramLabel = "目录", description = "写到哪个目录")
    private Path folder;

    @ArgGroup(exclusive = false)
    private Sending sending;

    ReportCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        var draft = office.report().compose(year);
        ReportForm form = sending == null ? new ReportForm.PublicCopy() : sending.form();
        var name = (sending == null ? "年度报告-" : "年度报告（公文）-") + year;
        var files = Papers.write(office.report().paper(draft, form), office.renderers(), folder, name);
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

    /// What makes the report a 公文 to be sent.
    static final class Sending {

        @Option(names = "--official", required = true, paramLabel = "文号", description = "作为公文，发文字号如 岳县环〔2025〕1号")
        private String number;

        @Option(names = "--signer", required = true, paramLabel = "姓名", description = "签发人")
        private String signer;

        @Option(names = "--to", required = true, paramLabel = "机关", description = "主送机关")
        private String addressee;

        @Option(names = "--copies", required = true, paramLabel = "机关", description = "抄送机关，几个之间用逗号")
        private String copies;

        @Option(names = "--day", required = true, paramLabel = "日期", description = "成文日期，如 2025-02-10")
        private String day;

        private ReportForm form() {
            return new ReportForm.Official(number, signer, addressee, copies, DateText.complete(day));
        }
    }
}
