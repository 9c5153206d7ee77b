package huanzhi.settings.ui;

import huanzhi.store.Database;
import huanzhi.store.journal.Operation;
import huanzhi.store.recovery.Finding;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;

/// How safe the data are: what was done last, proving them, a backup, the way back.
final class DataCard {

    private static final int OPERATIONS_SHOWN = 8;

    private final Kit kit;
    private final Database database;
    private final SettingsCard card = new SettingsCard("数据", "每次保存先写进日志再提示已保存；数据库损坏时由日志重建。最近的操作：");

    DataCard(Kit kit, Database database) {
        this.kit = kit;
        this.database = database;
        card.action("核验数据", Icons.DONE, this::verify)
                .action("备份…", Icons.SAVE, this::backUp)
                .action("撤销最近一次操作", Icons.UNDO, this::undo);
    }

    Node root() {
        return card.root();
    }

    void load() {
        kit.tasks()
                .job("读取日志", () -> database.operations(OPERATIONS_SHOWN))
                .onSuccess(latest -> card.show(
                        latest.isEmpty()
                                ? List.of(SettingsCard.words("还没有任何操作。"))
                                : latest.stream()
                                        .map(Operation::sentence)
                                        .map(SettingsCard::words)
                                        .toList()))
                .start();
    }

    private void verify() {
        kit.tasks()
                .job("核验数据", database::verify)
                .onSuccess(found -> kit.dialogs()
                        .tell(
                                "核验数据",
                                Stream.concat(
                                                Stream.of(found.sentence()),
                                                found.findings().stream().map(Finding::sentence))
                                        .collect(Collectors.joining("\n"))))
                .start();
    }

    private void backUp() {
        kit.dialogs()
                .chooseFolder("备份写到哪里")
                .ifPresent(folder -> kit.tasks()
                        .job("备份", () -> database.backup(folder))
                        .onSuccess(note -> kit.dialogs().tell("备份", note.sentence()))
                        .start());
    }

    private void undo() {
        kit.tasks()
                .job("撤销", () -> database.undo())
                .onSuccess(undone -> {
                    kit.dialogs().tell("撤销", "已撤销" + undone.sentence() + "。");
                    load();
                })
                .start();
    }
}
