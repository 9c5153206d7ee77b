package huanzhi.store.ui;

import huanzhi.base.RecordKey;
import huanzhi.store.Database;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.Screen;
import huanzhi.ui.table.DetailCard;
import huanzhi.ui.table.ListAndDetail;
import huanzhi.ui.table.TableBuilder;
import java.time.format.DateTimeFormatter;

/// Who changed what in one record, when, from what to what.
public final class HistoryView {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Kit kit;
    private final Database database;
    private final ColumnWords words;

    public HistoryView(Kit kit, Database database, ColumnWords words) {
        this.kit = kit;
        this.database = database;
        this.words = words;
    }

    /// The history of `record`, which people call `name`.
    public Screen of(RecordKey record, String name) {
        var table = new TableBuilder<HistoryLine>(kit, "history", HistoryLine::position)
                .text("时间", line -> TIME.format(line.time()), it -> it.width(150))
                .text("操作人", HistoryLine::operator, it -> it.width(80))
                .text("操作", HistoryLine::title, it -> it.width(200))
                .text("栏目", HistoryLine::field, it -> it.width(110))
                .text("原来", HistoryLine::before, it -> it.width(180))
                .text("改为", HistoryLine::after, it -> it.width(180))
                .facet("栏目", HistoryLine::field)
                .empty("日志里还没有这条记录的变更。")
                .build();
        return new ListAndDetail<>(kit, "历史 " + name, Icons.HISTORY, table)
                .loads(() -> HistoryLine.of(database.history(record), words))
                .detail(line -> new DetailCard(line.field())
                        .fact("时间", TIME.format(line.time()))
                        .fact("操作人", line.operator())
                        .fact("操作", line.title())
                        .fact("原来", line.before())
                        .fact("改为", line.after())
                        .node());
    }
}
