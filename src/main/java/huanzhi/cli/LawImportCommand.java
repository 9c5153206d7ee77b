package huanzhi.cli;

import huanzhi.base.DateText;
import huanzhi.law.Validity;
import huanzhi.law.statute.StatuteFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes the words of a published statute in.
@Command(name = "import", description = "导入一部法规的全文（docx、txt、md），拆成可以引到项的条文；整部可以用 undo 撤销")
final class LawImportCommand extends OfficeCommand {

    @Parameters(index = "0", paramLabel = "文件", description = "docx、txt 或者 md 文件")
    private Path file;

    @Option(names = "--title", paramLabel = "名称", defaultValue = "", description = "法规全称；不写取文件开头的名称")
    private String title;

    @Option(names = "--from", required = true, paramLabel = "日期", description = "施行日")
    private String from;

    @Option(names = "--until", paramLabel = "日期", description = "失效前的最后一天")
    private String until;

    @Option(names = "--dry-run", description = "只检查，不导入")
    private boolean dryRun;

    LawImportCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        var texts = office.law().texts();
        var days =
                new Validity(DateText.complete(from), Optional.ofNullable(until).map(DateText::complete));
        var preview = texts.look(StatuteFile.of(file), title, days);
        if (!dryRun) {
            texts.keep(preview);
        }
        var text = preview.text();
        var data = new LinkedHashMap<String, Object>();
        data.put("title", text.title());
        data.put("from", text.validity().from().toString());
        data.put("until", text.validity().until().map(LocalDate::toString).orElse(""));
        data.put("articles", text.articles().size());
        data.put("imported", !dryRun);
        return Answer.of((dryRun ? "检查完毕，没有导入：" : "已导入") + preview.sentence(), data);
    }
}
