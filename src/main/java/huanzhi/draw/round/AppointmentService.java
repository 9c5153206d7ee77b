package huanzhi.draw.round;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.draw.round.RoundTask.Appointment;
import huanzhi.officer.OfficerId;
import huanzhi.store.Database;
import huanzhi.store.Reading;
import java.util.List;

/// 指定人员: the head names the officers for an enterprise for which the draw found no two that may go there.
///
/// The record of the draw stays as it came out; who was named, by whom and why stands beside it, on the papers and in
/// the journal.
public final class AppointmentService {

    private static final int TEAM = 2;

    private final Database database;
    private final Rounds rounds;
    private final RoundTasks tasks;
    private final Opener opener;

    AppointmentService(DrawStore store, Opener opener) {
        this.database = store.database();
        this.rounds = store.rounds();
        this.tasks = store.tasks();
        this.opener = opener;
    }

    /// `team` goes to the enterprise of task `number`, the first leads; refused unless its names are open and it has
    /// no officers of its own.
    public void appoint(RoundId id, int number, List<OfficerId> team, String by, String reason) {
        var why = new Appointment(by, reason);
        if (team.stream().distinct().count() != TEAM || team.size() != TEAM) {
            throw new Refusal("指定执法人员要选两名不同的人，第一名主办，现在选了 " + team.size() + " 名，请改正。");
        }
        var round = database.read(reading -> rounds.require(reading, id)).content();
        round.requireStanding();
        database.transactForGood(
                "指定人员 " + round.number() + " 第 " + number + " 项，负责人 " + why.by() + "：" + why.reason(), transaction -> {
                    var row = tasks.of(transaction, id).stream()
                            .filter(each -> each.content().number() == number)
                            .findFirst()
                            .orElseThrow(() -> new Refusal("这次抽取没有第 " + number + " 项任务，请核对任务号。"));
                    var opening = row.content()
                            .opening()
                            .orElseThrow(() -> new Refusal("第 " + number + " 项任务还没有启封，请到检查日或者提前启封以后再指定人员。"));
                    if (!opening.lacksTeam()) {
                        throw new Refusal("第 " + number + " 项任务已有执法人员，不用指定；要换人的，抽出来的用“更换人员”，指定的在检查任务里改。");
                    }
                    opener.hand(transaction, round, row, opening.appointed(team, why));
                    return round;
                });
    }

    /// The opened tasks that still wait for officers.
    public List<DrawnAt> waiting(Reading reading) {
        return tasks.lackingTeam(reading).stream()
                .map(Stored::content)
                .map(task -> DrawnAt.of(rounds.require(reading, task.round()).content(), task))
                .toList();
    }
}
