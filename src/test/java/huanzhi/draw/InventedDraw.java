package huanzhi.draw;

import huanzhi.store.disk.Sha256;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

/// Pools, officers and rules made up from a number, by a recipe simple enough to be followed in any language: the n-th
/// choice among m is the first four bytes of SHA-256(`number:n`) modulo m.
record InventedDraw(Pool pool, Roster roster, DrawRules rules, Secret secret, String publicNumber, List<Pick> picks) {

    private static final List<String> CATEGORIES = List.of("重点", "一般", "特殊");
    private static final String AT = "2026-03-04T09:00:00";
    private static final String OPERATOR = "张三";

    static InventedDraw of(int number) {
        var next = choices(number);
        var categories = CATEGORIES.subList(0, 1 + next.applyAsInt(3));
        var pool = new ArrayList<PoolEntry>();
        for (int i = 0, size = next.applyAsInt(40); i < size; i++) {
            var category = categories.get(next.applyAsInt(categories.size()));
            pool.add(new PoolEntry(code(i), "单位" + i, category, 1 + next.applyAsInt(5)));
        }
        var roster = new ArrayList<Inspector>();
        for (int i = 0, size = next.applyAsInt(9); i < size; i++) {
            roster.add(inspector(i, next));
        }
        var quotas = categories.stream()
                .map(category -> new Quota(category, next.applyAsInt(14), "试"))
                .toList();
        var past = new ArrayList<PastTeam>();
        for (int i = 0, size = next.applyAsInt(6); i < size; i++) {
            var first = "P0" + next.applyAsInt(9);
            var second = "P0" + next.applyAsInt(9);
            past.add(new PastTeam(code(next.applyAsInt(40)), first, second));
        }
        var publicNumber = next.applyAsInt(2) == 0 ? "" : String.valueOf(next.applyAsInt(100_000));
        var picks = new ArrayList<Pick>();
        for (int i = 0, size = next.applyAsInt(6); i < size; i++) {
            picks.add(new Pick(next.applyAsInt(2) == 1, next.applyAsInt(50)));
        }
        return new InventedDraw(
                new Pool(pool),
                new Roster(roster),
                new DrawRules("试抽", quotas, past),
                new Secret(Sha256.of(("secret " + number).getBytes(StandardCharsets.UTF_8))),
                publicNumber,
                picks);
    }

    /// A task of those so far, by a number, where an officer or else the enterprise is to be changed.
    record Pick(boolean person, int number) {

        Amendment amendment(List<DrawnTask> tasks) {
            var task = tasks.get(number % tasks.size());
            var officers = task.officers();
            return person && !officers.isEmpty()
                    ? new Exchange(task.code(), officers.get(number % 2), "当场申请回避", AT, OPERATOR)
                    : new Replacement(task.code(), "已停产", AT, OPERATOR);
        }
    }

    Draw.Result result() {
        return draw(amendments());
    }

    List<Amendment> amendments() {
        var amendments = new ArrayList<Amendment>();
        for (var pick : picks) {
            var tasks = draw(amendments).tasks();
            if (tasks.isEmpty()) {
                break;
            }
            amendments.add(pick.amendment(tasks));
        }
        return amendments;
    }

    /// The whole as it would be published.
    DrawRecord record() {
        return new DrawRecord(
                RecordFormat.SECOND,
                "双随机〔2026〕1号",
                Commitment.of(pool, roster, rules, secret),
                pool.text(),
                roster.text(),
                rules.text(),
                secret.hex(),
                publicNumber.isEmpty() ? "" : "次日体彩排列5",
                publicNumber,
                List.of(new Exclusion("E999", "停产的单位", "停产")),
                result(),
                amendments(),
                "张三",
                "李四",
                "2026-03-02T09:00:00",
                "2026-03-03T09:00:00");
    }

    private Draw.Result draw(List<Amendment> amendments) {
        return Draw.of(pool, roster, rules, secret, publicNumber, amendments);
    }

    private static Inspector inspector(int i, IntUnaryOperator next) {
        var tasks = next.applyAsInt(4);
        var capacity = next.applyAsInt(8);
        var experienced = next.applyAsInt(3) > 0;
        var recused = new TreeSet<String>();
        for (int each = 0, size = next.applyAsInt(4); each < size; each++) {
            recused.add(code(next.applyAsInt(40)));
        }
        var absence = Optional.of("休假").filter(_ -> next.applyAsInt(6) == 0);
        return new Inspector("P0" + i, "人员" + i, tasks, capacity, experienced, recused, absence);
    }

    private static String code(int i) {
        return "E%03d".formatted(i);
    }

    private static IntUnaryOperator choices(int number) {
        var count = new int[1];
        return among -> {
            var words = number + ":" + count[0]++;
            var hash = Sha256.of(words.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(hash.substring(0, 8), 16)
                    .mod(BigInteger.valueOf(among))
                    .intValue();
        };
    }
}
