package huanzhi.draw.round;

import huanzhi.base.Clock;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.base.Text;
import huanzhi.draw.Draw;
import huanzhi.draw.DrawRecord;
import huanzhi.draw.DrawVerification;
import huanzhi.draw.DrawnTask;
import huanzhi.draw.RecordFormat;
import huanzhi.draw.Secret;
import huanzhi.store.Database;
import java.util.List;

/// Draws from what was frozen, once; and runs a draw again as often as anyone likes.
public final class RevealService {

    private static final int LONGEST_NUMBER = 200;

    private final Database database;
    private final Rounds rounds;
    private final RoundTasks tasks;
    private final Vault vault;
    private final Clock clock;

    RevealService(DrawStore store, Clock clock) {
        this.database = store.database();
        this.rounds = store.rounds();
        this.tasks = store.tasks();
        this.vault = store.vault();
        this.clock = clock;
    }

    /// @param publicNumber typed by hand; needed where one was agreed on at the freeze
    /// @param password the supervisor's, empty where he set none
    public Stored<RoundId, Round> reveal(RoundId id, String publicNumber, String password) {
        var number = Text.within(LONGEST_NUMBER, "公开数", publicNumber);
        var stored = database.read(reading -> rounds.require(reading, id));
        var round = stored.content();
        requireDrawable(round, number);
        var frozen = vault.frozen(round);
        var record = record(round, frozen, vault.secret(round, frozen, password), number);
        var revealed = round.revealed(vault.keep(round, FreezeService.now(clock), record));
        return database.transactForGood("抽取 " + round.number(), transaction -> {
            requireDrawable(rounds.require(transaction, id).content(), number);
            tasks.addAll(transaction, tasks(id, record.result().tasks()));
            return rounds.change(transaction, new Stored<>(id, stored.version(), revealed));
        });
    }

    /// 复算: the stored record against what was written down at the freeze, and what comes out again.
    public DrawVerification verify(RoundId id) {
        var round = database.read(reading -> rounds.require(reading, id)).content();
        return DrawVerification.of(vault.record(round), round.commitment());
    }

    private DrawRecord record(Round round, Frozen frozen, Secret secret, String publicNumber) {
        var empty = new DrawRecord(
                RecordFormat.SECOND,
                round.number(),
                round.commitment(),
                frozen.pool(),
                frozen.roster(),
                frozen.rules(),
                secret.hex(),
                round.numberSource(),
                publicNumber,
                frozen.exclusions(),
                Draw.Result.NONE,
                List.of(),
                round.operator(),
                round.supervisor(),
                round.frozenAt().format(DrawRecord.TIME),
                FreezeService.now(clock).format(DrawRecord.TIME));
        return empty.run();
    }

    private static List<RoundTask> tasks(RoundId id, List<DrawnTask> drawn) {
        return drawn.stream()
                .map(task -> RoundTask.drawn(id, task.number(), task.category()))
                .toList();
    }

    private static void requireDrawable(Round round, String number) {
        round.requireStanding();
        round.reveal().ifPresent(done -> {
            throw new Refusal(round.called() + "已经在 " + done.at().toString().replace('T', ' ') + " 抽取，结果不能再变，请看结果。");
        });
        if (number.isEmpty() && !round.numberSource().isEmpty()) {
            throw new Refusal("冻结时约定了公开数（" + round.numberSource() + "），请把它填进来再抽取。");
        }
        if (number.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal("公开数里有换行或者制表符，请只填写号码。");
        }
    }
}
