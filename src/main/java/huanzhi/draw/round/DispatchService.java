package huanzhi.draw.round;

import huanzhi.base.Clock;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.deadline.WorkingCalendar;
import huanzhi.store.Database;
import huanzhi.store.Transaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// 派发: gives drawn tasks their days, and opens the names when the day has come or the head says why sooner.
public final class DispatchService {

    private final Database database;
    private final Rounds rounds;
    private final RoundTasks tasks;
    private final Vault vault;
    private final Opener opener;
    private final Supplier<WorkingCalendar> calendar;
    private final Clock clock;

    DispatchService(DrawStore store, Opener opener, Supplier<WorkingCalendar> calendar, Clock clock) {
        this.database = store.database();
        this.rounds = store.rounds();
        this.tasks = store.tasks();
        this.vault = store.vault();
        this.opener = opener;
        this.calendar = calendar;
        this.clock = clock;
    }

    /// Sets the visit days of tasks by their numbers; refused for a day that is past or on which an officer of the
    /// task may not go, and for names that are open.
    public void visit(RoundId id, Map<Integer, LocalDate> days) {
        var round = standing(id);
        var number = round.number();
        var today = clock.today();
        days.values().stream().filter(day -> day.isBefore(today)).findFirst().ifPresent(day -> {
            throw new Refusal("检查日期 " + day + " 已经过去，请写今天（" + today + "）或者以后的日期。");
        });
        database.transact("派发 " + number + "，" + days.size() + " 项", transaction -> {
            for (var row : numbered(transaction, id, days.keySet())) {
                if (row.content().isOpen()) {
                    throw new Refusal("第 " + row.content().number() + " 项任务已经启封，请在检查任务里改日期。");
                }
                var visited = row.content().visited(days.get(row.content().number()));
                tasks.change(transaction, new Stored<>(row.id(), row.version(), visited));
            }
            TeamDays.of(transaction, round, vault).require(days);
            return number;
        });
    }

    /// Spreads the tasks that have no day yet evenly over the working days from `first` to `last`, by their numbers.
    ///
    /// Five tasks from Monday to Wednesday: two, two and one. One whose officers may not go on some of the days
    /// stands in the same way among the others.
    public void spread(RoundId id, LocalDate first, LocalDate last) {
        var round = standing(id);
        if (last.isBefore(first)) {
            throw new Refusal("派发的最后一天 " + last + " 早于第一天 " + first + "，请对调。");
        }
        var working = calendar.get();
        var days = first.datesUntil(last.plusDays(1)).filter(working::isWorking).toList();
        if (days.isEmpty()) {
            throw new Refusal(first + " 到 " + last + " 没有工作日，请另选起止日期。");
        }
        visit(id, database.read(reading -> {
            var open = tasks.of(reading, id).stream()
                    .map(Stored::content)
                    .filter(task -> task.visitOn().isEmpty() && !task.isOpen())
                    .toList();
            if (open.isEmpty()) {
                throw new Refusal("每一项任务都已有检查日期，请在列表里逐项修改。");
            }
            var teams = TeamDays.of(reading, round, vault);
            var spread = new TreeMap<Integer, LocalDate>();
            for (var i = 0; i < open.size(); i++) {
                var number = open.get(i).number();
                var free = teams.among(days, number);
                spread.put(number, free.get((int) ((long) i * free.size() / open.size())));
            }
            return spread;
        }));
    }

    /// Opens names before their day, by whom and why; for good and in the journal.
    public void open(RoundId id, Set<Integer> numbers, String by, String reason) {
        var why = Round.reason("提前启封", reason);
        var who = Round.person("批准人", by);
        var round = standing(id);
        var which = numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining("、"));
        database.transactForGood(
                "提前启封 " + round.number() + " 第 " + which + " 项，批准人 " + who + "：" + why, transaction -> {
                    var rows = numbered(transaction, id, numbers);
                    rows.stream()
                            .filter(row -> row.content().isOpen())
                            .findFirst()
                            .ifPresent(row -> {
                                throw new Refusal("第 " + row.content().number() + " 项任务已经启封，不用再启封。");
                            });
                    opener.open(transaction, rounds.require(transaction, id).content(), rows, who, why);
                    return round;
                });
    }

    /// Opens every task whose visit day has come; how many there were.
    public int openDue() {
        var due = database.read(reading -> tasks.due(reading, clock.today()));
        if (due.isEmpty()) {
            return 0;
        }
        return database.transactForGood("启封到期的双随机任务 " + due.size() + " 项", transaction -> {
            var now = tasks.due(transaction, clock.today());
            now.stream()
                    .collect(Collectors.groupingBy(row -> row.content().round()))
                    .forEach((id, rows) -> opener.open(
                            transaction, rounds.require(transaction, id).content(), rows, "到期自动", ""));
            return now.size();
        });
    }

    private Round standing(RoundId id) {
        var round = database.read(reading -> rounds.require(reading, id)).content();
        round.requireStanding();
        round.drawn();
        return round;
    }

    private List<Stored<RoundTaskId, RoundTask>> numbered(Transaction transaction, RoundId id, Set<Integer> numbers) {
        var rows = tasks.of(transaction, id).stream()
                .filter(row -> numbers.contains(row.content().number()))
                .toList();
        var missing = new TreeSet<>(numbers);
        rows.forEach(row -> missing.remove(row.content().number()));
        if (!missing.isEmpty()) {
            var which = missing.stream().map(String::valueOf).collect(Collectors.joining("、"));
            throw new Refusal("这次抽取没有第 " + which + " 项任务，请核对任务号。");
        }
        return rows;
    }
}
