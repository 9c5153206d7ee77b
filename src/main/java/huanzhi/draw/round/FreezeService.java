package huanzhi.draw.round;

import huanzhi.base.Clock;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.draw.Commitment;
import huanzhi.draw.Secret;
import huanzhi.settings.Parameter;
import huanzhi.settings.Parameters;
import huanzhi.store.Database;
import huanzhi.store.Reading;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

/// Freezes what is drawn from, and cancels what was frozen; both for good and in the open.
public final class FreezeService {

    private final Database database;
    private final Rounds rounds;
    private final RoundTasks tasks;
    private final Vault vault;
    private final PastTasks past;
    private final Supplier<Parameters> parameters;
    private final Supplier<Secret> secrets;
    private final Clock clock;

    FreezeService(DrawStore store, Supplier<Parameters> parameters, Supplier<Secret> secrets, Clock clock) {
        this.database = store.database();
        this.rounds = store.rounds();
        this.tasks = store.tasks();
        this.vault = store.vault();
        this.past = store.past();
        this.parameters = parameters;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// Refused where another draw for the period stands and no reason is given for one more.
    public Stored<RoundId, Round> freeze(FreezeOrder order) {
        database.read(reading -> {
            requireReasonForOneMore(reading, order);
            return order;
        });
        var settings = parameters.get();
        var lists = FrozenLists.of(order, settings.count(Parameter.DRAW_TASKS_PER_OFFICER), database.read(past::all));
        var keys = Vault.keys(order.password());
        var secret = secrets.get();
        var frozen = lists.frozen(keys.close(secret, order.password()));
        var keeping = vault.keep(frozen, keys);
        var now = now(clock);
        var numbers = settings.numberPattern(Parameter.DRAW_NUMBER);
        var year = order.period().year();
        var number = numbers.number(
                year,
                numbers.highest(year, database.read(reading -> rounds.numbers(reading, numbers.before(year)))) + 1);
        var round = new Round(
                number,
                order.matter(),
                order.candidates().title(),
                order.period(),
                order.operator(),
                order.supervisor(),
                order.againReason(),
                now,
                Commitment.of(frozen.pool(), frozen.roster(), frozen.rules(), secret),
                order.numberSource(),
                keeping,
                Optional.empty(),
                Optional.empty());
        return database.transactForGood("冻结" + round.called(), transaction -> {
            requireReasonForOneMore(transaction, order);
            if (rounds.find(transaction, number).isPresent()) {
                throw new Refusal("刚刚另有一次抽取编为“" + number + "”，请再冻结一次。");
            }
            return new Stored<>(rounds.add(transaction, round), 1, round);
        });
    }

    /// A draw of which no name was opened yet can be given up; it stays in the list with the reason.
    public void cancel(RoundId id, String by, String reason) {
        var why = Round.reason("作废抽取", reason);
        var who = Round.person("作废人", by);
        var called =
                database.read(reading -> rounds.require(reading, id).content().called());
        database.transactForGood("作废" + called + "：" + why, transaction -> {
            var stored = rounds.require(transaction, id);
            stored.content().requireStanding();
            if (tasks.of(transaction, id).stream()
                    .anyMatch(each -> each.content().isOpen())) {
                throw new Refusal(called + "已经有任务启封，不能作废，个别企业查不了的请改抽。");
            }
            return rounds.change(
                    transaction,
                    new Stored<>(
                            id,
                            stored.version(),
                            stored.content().cancelled(new Round.Cancellation(now(clock), who, why))));
        });
    }

    /// To the second, as it is printed.
    static LocalDateTime now(Clock clock) {
        return clock.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private void requireReasonForOneMore(Reading reading, FreezeOrder order) {
        if (order.againReason().isEmpty()) {
            rounds.overlapping(reading, order.period()).stream()
                    .map(Stored::content)
                    .filter(each -> each.stands()
                            && each.title().equals(order.candidates().title()))
                    .findFirst()
                    .ifPresent(each -> {
                        throw new Refusal(each.period().label() + "“" + each.title() + "”已有" + each.called() + "，"
                                + "不能悄悄重抽；确实要再抽一次的，请写明原因。");
                    });
        }
    }
}
