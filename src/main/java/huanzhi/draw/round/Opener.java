package huanzhi.draw.round;

import huanzhi.base.Clock;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.draw.DrawnTask;
import huanzhi.draw.round.RoundTask.Opening;
import huanzhi.officer.OfficerId;
import huanzhi.register.EnterpriseId;
import huanzhi.register.Enterprises;
import huanzhi.store.Reading;
import huanzhi.store.Transaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the names of tasks down in the open and hands the tasks over.
final class Opener {

    private final RoundTasks tasks;
    private final Vault vault;
    private final Enterprises enterprises;
    private final TaskTaker taker;
    private final Clock clock;

    Opener(DrawStore store, Enterprises enterprises, TaskTaker taker, Clock clock) {
        this.tasks = store.tasks();
        this.vault = store.vault();
        this.enterprises = enterprises;
        this.taker = taker;
        this.clock = clock;
    }

    /// `reason` is empty for tasks whose day has come.
    void open(
            Transaction transaction, Round round, List<Stored<RoundTaskId, RoundTask>> rows, String by, String reason) {
        var frozen = vault.frozen(round);
        var drawn = vault.record(round).result().tasks().stream()
                .collect(Collectors.toMap(DrawnTask::number, Function.identity()));
        var at = FreezeService.now(clock);
        var ids = frozen.enterpriseIds();
        var people = frozen.officerIds();
        for (var row : rows) {
            var task = drawn.get(row.content().number());
            var enterprise = enterprise(transaction, ids.get(task.code()), task);
            var opening = new Opening(at, by, reason, enterprise, officers(people, task), Optional.empty());
            hand(transaction, round, row, opening);
        }
    }

    /// Writes down who goes where, and hands the task over.
    void hand(Transaction transaction, Round round, Stored<RoundTaskId, RoundTask> row, Opening opening) {
        var opened = row.content().opened(opening);
        tasks.change(transaction, new Stored<>(row.id(), row.version(), opened));
        taker.take(transaction, handedOver(round, opened));
    }

    /// Where the register has joined two entries since, the one that has the code now.
    private EnterpriseId enterprise(Reading reading, EnterpriseId id, DrawnTask task) {
        return enterprises
                .find(reading, id)
                .or(() -> enterprises.findByCode(reading, task.code()))
                .map(Stored::id)
                .orElseThrow(() ->
                        new Refusal("第 " + task.number() + " 项任务的企业“" + task.name() + "”已经不在名录库里，请改抽，或者先撤销它的删除。"));
    }

    private static List<OfficerId> officers(Map<String, OfficerId> ids, DrawnTask task) {
        return task.team().stream()
                .flatMap(team -> Stream.of(team.first(), team.second()))
                .map(ids::get)
                .toList();
    }

    private static OpenedTask handedOver(Round round, RoundTask task) {
        var opening = task.opening().orElseThrow();
        return new OpenedTask(
                round.number(),
                task.number(),
                round.title(),
                round.matter(),
                task.category(),
                opening.enterprise(),
                opening.officers(),
                opening.appointment(),
                task.visitOn().orElseThrow(() -> new Refusal("第 " + task.number() + " 项任务还没有检查日期，请先派发再启封。")),
                round.drawn().recordDigest());
    }
}
