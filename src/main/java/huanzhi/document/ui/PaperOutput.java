package huanzhi.document.ui;

import huanzhi.base.Labelled;
import huanzhi.base.Refusal;
import huanzhi.document.print.Sides;
import huanzhi.ui.FileKind;
import huanzhi.ui.Kit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;

/// Brings the bytes of a paper to a printer or into a file.
public final class PaperOutput {

    private final Kit kit;
    private final Press press;

    public PaperOutput(Kit kit, Press press) {
        this.kit = kit;
        this.press = press;
    }

    /// Asks for the printer; official papers are printed on both sides.
    public void print(String name, Callable<byte[]> pdf) {
        kit.tasks()
                .job("查找打印机", press.printer()::printers)
                .onSuccess(printers -> print(name, pdf, printers))
                .start();
    }

    /// Asks for the place; then the file is opened in the computer's own program.
    public void save(String name, FileKind kind, Callable<byte[]> content) {
        kit.dialogs()
                .saveFile("另存" + kind.name(), name.replaceAll("[\\\\/:*?\"<>|]", "-"), kind)
                .ifPresent(file -> kit.tasks()
                        .job("另存 " + file.getFileName(), () -> write(file, content.call()))
                        .onSuccess(kit.dialogs()::openOutside)
                        .start());
    }

    private void print(String name, Callable<byte[]> pdf, List<String> printers) {
        if (printers.isEmpty()) {
            kit.dialogs().tell("打印" + name, "本机没有安装打印机，请先在系统设置里添加打印机，或者另存为 PDF。");
            return;
        }
        var ways = printers.stream().map(Printer::new).toList();
        kit.dialogs()
                .choose("打印" + name, "双面打印，选择打印机：", ways)
                .ifPresent(printer -> kit.tasks()
                        .job("打印" + name, () -> {
                            press.printer().print(pdf.call(), name, printer.label(), Sides.BOTH);
                            return name;
                        })
                        .start());
    }

    /// Under its name only once it is whole.
    private static Path write(Path file, byte[] content) {
        try {
            var half = Files.createTempFile(file.toAbsolutePath().getParent(), "half", ".tmp");
            Files.write(half, content);
            return Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refusal("文件“" + file + "”写不进去，请检查它是否在别的程序里打开、磁盘是否已满。", e);
        }
    }

    private record Printer(String label) implements Labelled {}
}
