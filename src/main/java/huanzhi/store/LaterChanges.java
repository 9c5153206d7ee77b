package huanzhi.store;

import huanzhi.base.Refusal;
import huanzhi.store.journal.Operation;
import huanzhi.store.row.RowChange;
import huanzhi.store.row.RowKey;
import huanzhi.store.row.RowName;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The rows of an operation that later ones have changed again, which stand in the way of taking it back.
final class LaterChanges {

    private static final int NAMED = 5;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final String title;
    private final Map<RowKey, String> rows = new LinkedHashMap<>();
    private Operation latest;

    /// `title` is the operation's that is to be taken back.
    LaterChanges(String title) {
        this.title = title;
    }

    void note(RowChange change, Operation later) {
        latest = later;
        var name = RowName.of(change);
        var by = MINUTE.format(later.time()) + " 第 " + later.sequence() + " 号操作“" + later.title() + "”";
        rows.put(change.key(), name.isEmpty() ? by : "“" + name + "”（" + by + "）");
    }

    void refuseIfAny() {
        if (rows.isEmpty()) {
            return;
        }
        if (rows.size() == 1) {
            throw refused("其后的" + latest.sentence() + "改动了同样的记录，请先撤销那一项，或者逐项修改。");
        }
        throw refused("其中 " + rows.size() + " 条之后又改过："
                + rows.values().stream().limit(NAMED).collect(Collectors.joining("、"))
                + (rows.size() > NAMED ? "等" : "") + "，请先撤销那几项，或者只撤销其余的，留下这几条。");
    }

    private Refusal refused(String reason) {
        return new Refusal("“" + title + "”不能撤销：" + reason);
    }
}
