package huanzhi.shell;

import huanzhi.base.Refusal;
import huanzhi.ui.Dialogs;
import huanzhi.ui.Failures;
import huanzhi.ui.Theme;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Tells failures on the screen: a refusal as its sentence, a fault of the program in the error window.
public final class WindowFailures implements Failures {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;

    private final Supplier<Window> owner;
    private final Supplier<Theme> theme;
    private final Dialogs dialogs;
    private final Supplier<String> saved;

    /// `saved` says up to when all is on the disk, such as `10:23:05`.
    public WindowFailures(Supplier<Window> owner, Supplier<Theme> theme, Dialogs dialogs, Supplier<String> saved) {
        this.owner = owner;
        this.theme = theme;
        this.dialogs = dialogs;
        this.saved = saved;
    }

    @Override
    public void refused(Refusal refusal) {
        dialogs.tell("没有完成", refusal.sentence());
    }

    @Override
    public void unexpected(String doing, Throwable fault) {
        var stage = new Stage();
        var window = new ErrorWindow(doing, fault, saved.get(), stage::hide);
        stage.initOwner(owner.get());
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle("环执");
        stage.setScene(new Scene(window.root(), WIDTH, HEIGHT));
        theme.get().dress(stage.getScene());
        stage.show();
    }
}
