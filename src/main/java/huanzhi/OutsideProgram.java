package huanzhi;

import huanzhi.base.Refusal;
import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Hands a file to the program that the computer has for it.
final class OutsideProgram implements Consumer<Path> {

    @Override
    public void accept(Path file) {
        if (!Desktop.isDesktopSupported()) {
            return;
        }
        try {
            Desktop.getDesktop().open(file.toFile());
        } catch (IOException e) {
            throw new Refusal("“" + file + "”已经写好，但是没有能打开它的程序，请在文件夹里查看。", e);
        }
    }
}
