package huanzhi.draw.round;

import huanzhi.base.Clock;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.draw.Amendment;
import huanzhi.draw.DrawRecord;
import huanzhi.draw.DrawnTask;
import huanzhi.draw.Exchange;
import huanzhi.draw.Replacement;
import huanzhi.store.Database;
import huanzhi.store.Transaction;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// 改抽: changes single tasks of a draw afterwards, each with its reason, by the order that the seed has fixed.
public final class AmendService {

    private final Database database;
    private final Rounds rounds;
    private final RoundTasks tasks;
    private final Vault vault;
    private final Opener opener;
    private final Clock clock;

    AmendService(DrawStore store, Opener opener, Clock clock) {
        this.database = store.database();
        this.rounds = store.rounds();
        this.tasks = store.tasks();
        this.vault = store.vault();
        this.opener = opener;
        this.clock = clock;
    }

    /// The enterprise of task `number` cannot be inspected; the next key in line takes its place.
    public Stored<RoundId, Round> replace(RoundId id, int number, String operator, String reason) {
        var why = Round.reason("改抽", reason);
        var who = Round.person("操作人", operator);
        return amend(id, number, "改抽", why, task -> new Replacement(task.code(), why, now(), who));
    }

    /// `officer`, by the certificate number, is recused from the enterprise of task `number` only now.
    public Stored<RoundId, Round> exchange(RoundId id, int number, String officer, String operator, String reason) {
        var why = Round.reason("更换人员", reason);
        var who = Round.person("操作人", operator);
        return amend(id, number, "更换人员", why, task -> new Exchange(task.code(), officer, why, now(), who));
    }

    private Stored<RoundId, Round> amend(
            RoundId id, int number, String doing, String why, Function<DrawnTask, Amendment> amendment) {
        var called =
                database.read(reading -> rounds.require(reading, id)).content().called();
        return database.transactForGood(doing + " " + called + "第 " + number + " 项：" + why, transaction -> {
            var stored = rounds.require(transaction, id);
            var round = stored.content();
            round.requireStanding();
            var before = vault.record(round);
            var task = task(before, number).orElseThrow(() -> new Refusal(called + "没有第 " + number + " 项任务，请核对任务号。"));
            var after = before.amended(amendment.apply(task));
            var amended = new Stored<>(
                    id,
                    stored.version(),
                    round.revealed(vault.keep(round, round.drawn().at(), after)));
            carryOver(transaction, amended.content(), row(transaction, id, number), task(after, number));
            return rounds.change(transaction, amended);
        });
    }

    /// A task whose names were open is opened again with the new ones, early or not as before; a sealed one stays
    /// sealed. Why it was changed stands in the record.
    private void carryOver(
            Transaction transaction, Round round, Stored<RoundTaskId, RoundTask> row, Optional<DrawnTask> after) {
        var opening = row.content().opening();
        if (after.isEmpty() && opening.isPresent()) {
            throw new Refusal("“" + row.content().category() + "”没有可以递补的企业，请在检查任务里注明没有实施和原因。");
        }
        if (after.isEmpty()) {
            tasks.strikeOff(transaction, row);
        } else if (opening.isPresent()) {
            opener.open(
                    transaction,
                    round,
                    List.of(row),
                    opening.get().by(),
                    opening.get().reason());
        } else {
            keepToTheirDays(transaction, round, row);
        }
    }

    /// A sealed task whose new officers may not go on its day needs another day.
    private void keepToTheirDays(Transaction transaction, Round round, Stored<RoundTaskId, RoundTask> row) {
        var task = row.content();
        var teams = TeamDays.of(transaction, round, vault);
        if (task.visitOn().flatMap(day -> teams.hindrance(task.number(), day)).isPresent()) {
            tasks.change(transaction, new Stored<>(row.id(), row.version(), task.undated()));
        }
    }

    private Stored<RoundTaskId, RoundTask> row(Transaction transaction, RoundId id, int number) {
        return tasks.of(transaction, id).stream()
                .filter(each -> each.content().number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<DrawnTask> task(DrawRecord record, int number) {
        return record.result().tasks().stream()
                .filter(task -> task.number() == number)
                .findFirst();
    }

    private String now() {
        return FreezeService.now(clock).format(DrawRecord.TIME);
    }
}
