package huanzhi.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// A picture of a page or a whole window, as the README, the handbook and people who look over our shoulder need it.
///
/// Works without a display. Takes its picture only after everything the page has asked for is there.
public final class ScreenPicture {

    /// The smallest window every page must fit into.
    private static final int WIDTH = 1280;

    private static final int HEIGHT = 800;

    private final Tasks tasks;
    private final Theme theme;

    public ScreenPicture(Tasks tasks, Theme theme) {
        this.tasks = tasks;
        this.theme = theme;
    }

    /// Of one page, filling 1280 × 800; `scale` 1.25 gives what Windows shows at 125 %.
    public void of(Screen screen, double scale, Path file) throws Exception {
        of(screen.root(), screen::onShown, scale, file);
    }

    /// Of any nodes; `shown` is called once they stand in a window. Not to be called on the screen's own thread.
    public void of(Parent root, Runnable shown, double scale, Path file) throws Exception {
        var stage = Tasks.onScreen(() -> open(root, shown));
        try {
            tasks.awaitQuiet();
            write(Tasks.onScreen(() -> picture(stage.getScene(), scale)), file);
        } finally {
            Tasks.onScreen(() -> close(stage));
        }
    }

    /// Of a window that is open already, as it stands.
    public static void of(Scene scene, double scale, Path file) throws Exception {
        write(Tasks.onScreen(() -> picture(scene, scale)), file);
    }

    private Stage open(Parent root, Runnable shown) {
        var stage = new Stage();
        stage.setScene(new Scene(root, WIDTH, HEIGHT));
        theme.dress(stage.getScene());
        stage.show();
        root.requestFocus();
        shown.run();
        return stage;
    }

    private static Stage close(Stage stage) {
        stage.hide();
        stage.getScene().setRoot(new Group());
        return stage;
    }

    private static WritableImage picture(Scene scene, double scale) {
        for (var settled = 0; settled < 3; settled++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        return scene.getRoot().snapshot(parameters, null);
    }

    private static void write(WritableImage picture, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
        } catch (IOException failed) {
            throw new UncheckedIOException("writing " + file, failed);
        }
    }
}
