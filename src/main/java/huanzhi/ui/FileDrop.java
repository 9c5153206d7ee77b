package huanzhi.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// A place that takes files dragged from the desktop.
public final class FileDrop {

    private FileDrop() {}

    /// Hands the files dropped onto `node` to `taken`.
    public static void onto(Node node, Consumer<List<Path>> taken) {
        node.setOnDragOver(FileDrop::welcome);
        node.setOnDragDropped(event -> {
            taken.accept(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private static void welcome(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }
}
