package huanzhi.ui.table;

import huanzhi.ui.FileKind;
import huanzhi.ui.Kit;
import huanzhi.ui.Question;
import java.io.IOException;
import java.nio.file.Path;

/// Takes a table out of the program: into a workbook or onto paper.
final class TableOutput {

    private final Kit kit;

    TableOutput(Kit kit) {
        this.kit = kit;
    }

    void export(TableExport writer, TableContent content) {
        kit.dialogs()
                .saveFile("导出" + content.title(), content.title(), FileKind.XLSX)
                .ifPresent(file -> kit.tasks()
                        .job("导出 " + file.getFileName(), () -> {
                            writer.write(content, file);
                            return file;
                        })
                        .onSuccess(done -> offerToOpen(content, done))
                        .onError(
                                IOException.class,
                                failed -> kit.dialogs()
                                        .tell(
                                                "没有导出",
                                                "文件“" + file.getFileName()
                                                        + "”写不进去，可能正在 Excel 里打开着，请关闭它以后再导出，或者换一个文件名。"))
                        .start());
    }

    void print(TablePrint printer, TableContent content) {
        kit.tasks()
                .job("打印" + content.title(), () -> {
                    printer.print(content);
                    return content;
                })
                .onError(
                        IOException.class,
                        failed -> kit.dialogs().tell("没有打印", "打印机没有接受“" + content.title() + "”，请检查打印机是否接通、有纸，然后再打印一次。"))
                .start();
    }

    private void offerToOpen(TableContent content, Path file) {
        var text = String.format("%,d 行已写入 %s。", content.rows().size(), file);
        if (kit.dialogs().confirm(Question.of("已导出" + content.title(), text, "打开"))) {
            kit.dialogs().openOutside(file);
        }
    }
}
