package huanzhi.shell;

import huanzhi.ui.Icons;
import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the clerk sees when the program itself is at fault: that nothing is lost, a code, and the way on.
final class ErrorWindow {

    private final String details;
    private final Runnable goOn;
    private final VBox root = new VBox(16);

    /// `saved` says up to when all is on the disk, such as `10:23:05`; `goOn` closes the window.
    ErrorWindow(String doing, Throwable fault, String saved, Runnable goOn) {
        this.goOn = goOn;
        var code = ErrorCode.of(fault);
        details = details(code, doing, fault);
        root.getStyleClass().add("error-window");
        root.getChildren().addAll(head(code, doing, saved), stack(), buttons());
    }

    Parent root() {
        return root;
    }

    /// What 复制详情 puts on the clipboard.
    String details() {
        return details;
    }

    private static HBox head(ErrorCode code, String doing, String saved) {
        var title = new Label("出了意料之外的问题");
        title.getStyleClass().add("page-title");
        var what = new Label("在“" + doing + "”时程序出错，不是您操作的错。可以继续使用；再次出现时，请把代码告诉维护人员。");
        what.setWrapText(true);
        var safe = new Label("您的数据已保存到 " + saved, Icons.DONE.node());
        safe.getStyleClass().addAll("badge", "good");
        var number = new Label("代码 " + code.value());
        number.getStyleClass().add("error-code");
        var words = new VBox(8, title, what, safe, number);
        HBox.setHgrow(words, Priority.ALWAYS);
        var icon = Icons.CAUTION.node(20);
        icon.getStyleClass().add("caution");
        return new HBox(16, icon, words);
    }

    private TextArea stack() {
        var area = new TextArea(details);
        area.setEditable(false);
        area.getStyleClass().add("stack");
        VBox.setVgrow(area, Priority.ALWAYS);
        return area;
    }

    private HBox buttons() {
        var copy = new Button("复制详情", Icons.COPY.node());
        copy.setOnAction(press -> {
            var content = new ClipboardContent();
            content.putString(details);
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText("已复制");
        });
        var go = new Button("继续");
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        go.setOnAction(press -> goOn.run());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(8, gap, copy, go);
    }

    private static String details(ErrorCode code, String doing, Throwable fault) {
        var stack = new StringWriter();
        fault.printStackTrace(new PrintWriter(stack));
        return "代码 " + code.value() + "\n操作 " + doing + "\nJava " + Runtime.version() + "，"
                + System.getProperty("os.name") + "\n\n" + stack;
    }
}
