package huanzhi;

import huanzhi.shell.Status;
import huanzhi.store.Database;
import java.time.format.DateTimeFormatter;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What the line at the bottom of the window says of the safe.
final class OfficeStatus {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Database database;
    private final StringProperty saved = new SimpleStringProperty("");
    private final StringProperty journal = new SimpleStringProperty("");
    private final StringProperty backup = new SimpleStringProperty("");

    OfficeStatus(Database database) {
        this.database = database;
    }

    Status shown() {
        return new Status(saved, journal, backup);
    }

    /// Up to when all is on the disk.
    String savedUntil() {
        return saved.get();
    }

    void refresh() {
        database.operations(1).stream().findFirst().ifPresent(latest -> {
            saved.set("已保存 " + TIME.format(latest.time()));
            journal.set("日志 " + latest.sequence() + " 项操作，最近一项：" + latest.title());
        });
        database.opening().readOnlyBecause().ifPresent(reason -> backup.set("只读：" + reason));
    }
}
