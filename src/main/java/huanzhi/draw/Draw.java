package huanzhi.draw;

import huanzhi.base.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Draws: the same pool, officers, rules, secret, public number and replacements always give the same tasks.
///
/// Categories are drawn in the order of the rules; tasks are numbered from 1 in the order of the draw. A replacement
/// keeps the number of the task it takes over: the team is released, the next key of the category takes the place, and
/// a team is found for it as for any task. Where nobody is left in line the task is struck off. An exchange leaves the
/// enterprise and one of its officers, see [Teams#exchange].
public final class Draw {

    private final DrawRules rules;
    private final Teams teams;
    private final Map<String, Queue> queues = new HashMap<>();
    private final List<DrawnTask> tasks = new ArrayList<>();
    private final List<Shortfall> shortfalls = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    private Draw(Pool pool, Roster roster, DrawRules rules, Seed seed) {
        this.rules = rules;
        this.teams = new Teams(seed, roster, rules);
        for (var quota : rules.quotas()) {
            queues.put(
                    quota.category(),
                    new Queue(
                            seed,
                            pool.entries().stream()
                                    .filter(entry -> entry.category().equals(quota.category()))
                                    .toList()));
        }
    }

    /// What was drawn, where it was less than wanted, and what each change came to.
    public record Result(List<DrawnTask> tasks, List<Shortfall> shortfalls, List<Outcome> outcomes) {

        public static final Result NONE = new Result(List.of(), List.of(), List.of());

        public Result {
            tasks = List.copyOf(tasks);
            shortfalls = List.copyOf(shortfalls);
            outcomes = List.copyOf(outcomes);
        }
    }

    public static Result of(
            Pool pool,
            Roster roster,
            DrawRules rules,
            Secret secret,
            String publicNumber,
            List<? extends Amendment> amendments) {
        var draw = new Draw(pool, roster, rules, Seed.of(secret, publicNumber));
        draw.drawAll();
        amendments.forEach(draw::amend);
        return new Result(draw.tasks, draw.shortfalls, draw.outcomes);
    }

    private void drawAll() {
        for (var quota : rules.quotas()) {
            var drawn = 0;
            while (drawn < quota.wanted()) {
                var next = queues.get(quota.category()).next();
                if (next.isEmpty()) {
                    shortfalls.add(new Shortfall(quota.category(), quota.wanted(), drawn));
                    break;
                }
                tasks.add(task(tasks.size() + 1, next.get()));
                drawn++;
            }
        }
    }

    private void amend(Amendment amendment) {
        var at = position(amendment.code());
        var seal = Outcome.seal(outcomes.isEmpty() ? "" : outcomes.getLast().seal(), amendment);
        switch (amendment) {
            case Replacement _ -> replace(at, seal);
            case Exchange exchange -> exchange(at, exchange.officer(), seal);
        }
    }

    private void exchange(int at, String officer, String seal) {
        var task = tasks.get(at);
        var team = task.team()
                .filter(each -> each.has(officer))
                .orElseThrow(() -> new Refusal("“" + officer + "”不在“" + task.name() + "”这项任务里，不能更换，请核对人员编号。"));
        tasks.set(at, task.with(teams.exchange(task.number(), task.code(), team, officer)));
        outcomes.add(Outcome.of(tasks.get(at), seal));
    }

    private void replace(int at, String seal) {
        var gone = tasks.get(at);
        gone.team().ifPresent(teams::release);
        var next = queues.get(gone.category()).next();
        if (next.isPresent()) {
            tasks.set(at, task(gone.number(), next.get()));
            outcomes.add(Outcome.of(tasks.get(at), seal));
        } else {
            tasks.remove(at);
            outcomes.add(Outcome.struckOff(gone, seal));
            shortfalls.add(new Shortfall(gone.category(), 1, 0));
        }
    }

    private int position(String code) {
        return IntStream.range(0, tasks.size())
                .filter(i -> tasks.get(i).code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("“" + code + "”不在抽取结果里，不能改动，请核对编号。"));
    }

    private DrawnTask task(int number, Queue.Place place) {
        var entry = place.entry();
        return new DrawnTask(
                number, entry.category(), entry.code(), entry.name(), place.key(), teams.take(number, entry.code()));
    }
}
