package huanzhi.store.ui;

import huanzhi.base.RecordKey;
import huanzhi.store.AttachedFile;
import huanzhi.store.AttachmentService;
import huanzhi.ui.FileDrop;
import huanzhi.ui.FileKind;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// The files of a record in one line, kept the moment they are added: by the button, or dropped here.
public final class AttachmentStrip {

    private final Kit kit;
    private final AttachmentService attachments;
    private final Undo undo;
    private final RecordKey record;
    private final String name;
    private final Button add = new Button("添加文件", Icons.ATTACH.node());
    private final FlowPane root = new FlowPane(8, 4);

    /// `name` is what people call the record.
    AttachmentStrip(Kit kit, AttachmentService attachments, Undo undo, RecordKey record, String name) {
        this.kit = kit;
        this.attachments = attachments;
        this.undo = undo;
        this.record = record;
        this.name = name;
        root.getStyleClass().add("letter-strip");
        add.setOnAction(press -> attach(kit.dialogs().openFiles("添加文件", FileKind.ANY)));
        FileDrop.onto(root, this::attach);
        show(List.of());
    }

    public Node root() {
        return root;
    }

    void load() {
        kit.tasks()
                .job("查找附件", () -> attachments.of(record))
                .onSuccess(this::show)
                .start();
    }

    private void show(List<AttachedFile> files) {
        root.getChildren().setAll(new Label("附件"));
        files.forEach(file -> root.getChildren().add(line(file)));
        root.getChildren().add(add);
        if (files.isEmpty()) {
            var hint = new Label("照片、笔录、监测报告等，也可以拖到这里");
            hint.getStyleClass().add("text-muted");
            root.getChildren().add(hint);
        }
    }

    private Node line(AttachedFile file) {
        var open = new Hyperlink(file.name(), Icons.ATTACH.node());
        open.setOnAction(press -> kit.tasks()
                .job("打开 " + file.name(), () -> attachments.copyOf(file))
                .onSuccess(kit.dialogs()::openOutside)
                .start());
        var remove = new Button(null, Icons.REMOVE.node());
        remove.getStyleClass().addAll("flat", "button-icon", "small");
        remove.setAccessibleText("移除 " + file.name());
        remove.setOnAction(press -> detach(file));
        return new HBox(open, remove);
    }

    private void attach(List<Path> chosen) {
        for (var file : chosen) {
            kit.tasks()
                    .job("添加文件 " + file.getFileName(), () -> attachments.attach(record, name, file))
                    .onSuccess(kept -> load())
                    .start();
        }
    }

    private void detach(AttachedFile file) {
        kit.tasks()
                .job("移除附件 " + file.name(), () -> {
                    attachments.detach(record, name, file);
                    return file;
                })
                .onSuccess(gone -> {
                    load();
                    undo.offer("已移除附件“" + file.name() + "”。");
                })
                .start();
    }
}
