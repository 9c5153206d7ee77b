package huanzhi.draw.round;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.draw.Amendment;
import huanzhi.draw.DrawRecord;
import huanzhi.draw.DrawRules;
import huanzhi.draw.DrawnTask;
import huanzhi.draw.Inspector;
import huanzhi.draw.Pool;
import huanzhi.draw.PoolEntry;
import huanzhi.draw.Replacement;
import huanzhi.draw.Roster;
import huanzhi.officer.Officers;
import huanzhi.register.EnterpriseId;
import huanzhi.store.Database;
import huanzhi.store.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks at the stored draws, and lets nobody see a name before it was opened.
public final class RoundViews {

    private final Database database;
    private final Rounds rounds;
    private final RoundTasks tasks;
    private final Vault vault;
    private final Officers officers = new Officers();

    RoundViews(DrawStore store) {
        this.database = store.database();
        this.rounds = store.rounds();
        this.tasks = store.tasks();
        this.vault = store.vault();
    }

    /// The list of all draws, the latest first.
    public List<RoundRow> rows() {
        return database.read(rounds::rows);
    }

    /// By its number, such as `双随机〔2026〕1号`; refused where there is none.
    public RoundId named(String number) {
        return database.read(reading -> rounds.find(reading, number.strip()))
                .map(Stored::id)
                .orElseThrow(() -> new Refusal("没有编号为“" + number + "”的抽取，请用 draw list 或者在列表里核对。"));
    }

    public RoundView of(RoundId id) {
        return database.read(reading -> view(reading, rounds.require(reading, id)));
    }

    /// The opened tasks at one enterprise.
    public List<DrawnAt> at(EnterpriseId enterprise) {
        return database.read(reading -> tasks.at(reading, enterprise).stream()
                .map(Stored::content)
                .map(task -> DrawnAt.of(rounds.require(reading, task.round()).content(), task))
                .toList());
    }

    /// Every draw that stands and holds no sealed name.
    public List<OpenPool> openPools(Reading reading) {
        return rounds.rows(reading).stream()
                .filter(row -> row.stage() == RoundStage.OPENED)
                .map(row -> openPool(row.round()))
                .toList();
    }

    private OpenPool openPool(Round round) {
        var record = vault.record(round);
        return new OpenPool(
                round.number(),
                round.drawn().at().toLocalDate(),
                Pool.read(vault.frozen(round).pool()),
                Stream.concat(record.result().tasks().stream().map(DrawnTask::code), replaced(record))
                        .collect(Collectors.toSet()));
    }

    private static Stream<String> replaced(DrawRecord record) {
        return record.amendments().stream()
                .filter(Replacement.class::isInstance)
                .map(Amendment::code);
    }

    /// The record byte for byte as anyone can run it again; refused while a name in it is sealed.
    public byte[] published(RoundId id) {
        var view = of(id);
        view.round().drawn();
        if (!view.allOpen()) {
            throw new Refusal(view.round().called() + "还有 " + view.sealed() + " 项任务没有启封，抽取记录里有全部名单，请等全部启封以后再公开。");
        }
        return vault.recordBytes(view.round());
    }

    private RoundView view(Reading reading, Stored<RoundId, Round> stored) {
        var round = stored.content();
        var frozen = vault.frozen(round);
        var roster = Roster.read(frozen.roster());
        var people = new LinkedHashMap<String, String>();
        roster.inspectors().forEach(each -> people.put(each.id(), each.name()));
        var record = round.reveal().map(_ -> vault.record(round));
        var rows = tasks.of(reading, stored.id());
        var open = rows.stream()
                .map(Stored::content)
                .filter(RoundTask::isOpen)
                .map(RoundTask::number)
                .collect(Collectors.toSet());
        var shown = record.map(each -> shown(each, open)).orElse(List.of());
        return new RoundView(
                stored.id(),
                round,
                DrawRules.read(frozen.rules()).quotas(),
                sizes(Pool.read(frozen.pool())),
                people,
                roster.inspectors().stream()
                        .flatMap(each -> absence(each).stream())
                        .toList(),
                frozen.exclusions(),
                record.map(each -> views(reading, each, rows, people)).orElse(List.of()),
                record.map(RoundViews::withoutTeam).orElse(0),
                record.map(each -> each.result().shortfalls()).orElse(List.of()),
                shown,
                record.map(each -> each.amendments().size()).orElse(0) - shown.size(),
                rounds.overlapping(reading, round.period()).stream()
                        .filter(each -> each.id().value() < stored.id().value())
                        .map(Stored::content)
                        .filter(each -> each.title().equals(round.title()))
                        .toList());
    }

    private static Map<String, Integer> sizes(Pool pool) {
        return pool.entries().stream()
                .collect(Collectors.groupingBy(PoolEntry::category, TreeMap::new, Collectors.summingInt(_ -> 1)));
    }

    private static Optional<String> absence(Inspector inspector) {
        return inspector.absence().map(reason -> inspector.name() + "：" + reason);
    }

    private static int withoutTeam(DrawRecord record) {
        return (int) record.result().tasks().stream()
                .filter(task -> task.team().isEmpty())
                .count();
    }

    private List<TaskView> views(
            Reading reading, DrawRecord record, List<Stored<RoundTaskId, RoundTask>> rows, Map<String, String> people) {
        var drawn = record.result().tasks().stream().collect(Collectors.toMap(DrawnTask::number, Function.identity()));
        return rows.stream()
                .map(Stored::content)
                .map(row -> new TaskView(
                        row.number(),
                        row.category(),
                        row.visitOn(),
                        row.opening().map(opening -> names(reading, drawn.get(row.number()), opening, people))))
                .toList();
    }

    private TaskView.Names names(
            Reading reading, DrawnTask task, RoundTask.Opening opening, Map<String, String> people) {
        return new TaskView.Names(
                task.code(),
                task.name(),
                opening.appointment().isPresent() ? appointed(reading, opening) : drawn(task, people),
                opening.appointment(),
                opening.early() ? Optional.of(new TaskView.Early(opening.by(), opening.reason())) : Optional.empty());
    }

    private static List<TaskView.Member> drawn(DrawnTask task, Map<String, String> people) {
        return task.team().stream()
                .flatMap(team -> Stream.of(team.first(), team.second()))
                .map(id -> new TaskView.Member(id, people.get(id)))
                .toList();
    }

    /// As they are called now: they may have come after the roster was frozen.
    private List<TaskView.Member> appointed(Reading reading, RoundTask.Opening opening) {
        return opening.officers().stream()
                .flatMap(id -> officers.find(reading, id).stream())
                .map(Stored::content)
                .map(officer -> new TaskView.Member(officer.certificateNumber(), officer.name()))
                .toList();
    }

    /// All or none, so that no name in them is told early.
    private static List<Amendment> shown(DrawRecord record, Set<Integer> open) {
        return record.result().tasks().stream().allMatch(task -> open.contains(task.number()))
                ? record.amendments()
                : List.of();
    }
}
