package huanzhi.ui.form;

import huanzhi.ui.FileDrop;
import huanzhi.ui.FileKind;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Files of a record: added by button or by dropping them here, opened by their name, taken off by the cross.
final class AttachmentEditor implements Editor<List<Attachment>> {

    private static final String LINE = "\n";
    private static final String PART = "\t";

    private final AttachmentSource source;
    private final Kit kit;
    private final ReadOnlyObjectWrapper<List<Attachment>> files = new ReadOnlyObjectWrapper<>(List.of());
    private final VBox lines = new VBox();
    private final Button add = new Button("添加文件", Icons.ATTACH.node());
    private final HBox foot = new HBox(8, add, new Label("也可以把文件拖到这里"));
    private final VBox pane = new VBox(lines, foot);

    AttachmentEditor(AttachmentSource source, Kit kit) {
        this.source = source;
        this.kit = kit;
        pane.getStyleClass().add("attachments");
        foot.getStyleClass().add("foot");
        add.setOnAction(press -> keep(kit.dialogs().openFiles("添加文件", FileKind.ANY)));
        FileDrop.onto(pane, this::keep);
        files.subscribe(
                now -> lines.getChildren().setAll(now.stream().map(this::line).toList()));
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public Node focus() {
        return add;
    }

    @Override
    public Optional<List<Attachment>> read() {
        return files.get().isEmpty() ? Optional.empty() : Optional.of(files.get());
    }

    @Override
    public Optional<List<Attachment>> nothing() {
        return Optional.of(List.of());
    }

    @Override
    public void show(List<Attachment> value) {
        files.set(List.copyOf(value));
    }

    @Override
    public void clear() {
        files.set(List.of());
    }

    @Override
    public String draft() {
        return files.get().stream()
                .map(each -> each.key() + PART + each.bytes() + PART + each.name())
                .collect(Collectors.joining(LINE));
    }

    @Override
    public void restore(String draft) {
        files.set(Arrays.stream(draft.split(LINE))
                .map(line -> line.split(PART, 3))
                .filter(parts -> parts.length == 3)
                .map(parts -> new Attachment(parts[2], Long.parseLong(parts[1]), parts[0]))
                .toList());
    }

    @Override
    public ObservableValue<?> content() {
        return files.getReadOnlyProperty();
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public void lock() {
        foot.setVisible(false);
        foot.setManaged(false);
    }

    private void keep(List<Path> chosen) {
        for (var file : chosen) {
            kit.tasks()
                    .job("添加文件 " + file.getFileName(), () -> source.keep(file))
                    .onSuccess(kept -> files.set(with(kept)))
                    .start();
        }
    }

    private List<Attachment> with(Attachment kept) {
        var more = new ArrayList<>(files.get());
        more.add(kept);
        return List.copyOf(more);
    }

    private void remove(Attachment attachment) {
        files.set(files.get().stream().filter(each -> each != attachment).toList());
    }

    private Node line(Attachment attachment) {
        var name = new Hyperlink(attachment.name(), Icons.PAPER.node());
        name.setOnAction(press -> kit.tasks()
                .job("打开 " + attachment.name(), () -> source.copyOf(attachment))
                .onSuccess(kit.dialogs()::openOutside)
                .start());
        var size = new Label(size(attachment.bytes()));
        size.getStyleClass().add("text-muted");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var remove = new Button(null, Icons.REMOVE.node());
        remove.getStyleClass().addAll("flat", "button-icon", "small");
        remove.setAccessibleText("移除 " + attachment.name());
        remove.setOnAction(press -> remove(attachment));
        var line = new HBox(8, name, size, gap, remove);
        line.getStyleClass().add("line");
        return line;
    }

    private static String size(long bytes) {
        return bytes < 1 << 20 ? Math.max(1, bytes >> 10) + " KB" : String.format("%.1f MB", bytes / 1048576.0);
    }
}
