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
record InventedDraw(
        Pool pool, Roster roster, DrawRules rules, Secret secret, String publicNumber, List<Integer> replaced) {

    private static final List<String> CATEGORIES = List.of("重点", "一般", "特殊");

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
        var replaced = new ArrayList<Integer>();
        for (int i = 0, size = next.applyAsInt(4); i < size; i++) {
            replaced.add(next.applyAsInt(50));
        }
        return new InventedDraw(
                new Pool(pool),
                new Roster(roster),
                new DrawRules("试抽", quotas, past),
                new Secret(Sha256.of(("secret " + number).getBytes(StandardCharsets.UTF_8))),
                publicNumber,
                replaced);
    }

    /// What comes out; each number in `replaced` picks one of the tasks so far.
    Draw.Result result() {
        return draw(replacements());
    }

    List<Replacement> replacements() {
        var replacements = new ArrayList<Replacement>();
        for (var pick : replaced) {
            var tasks = draw(replacements).tasks();
            if (tasks.isEmpty()) {
                break;
            }
            replacements.add(
                    new Replacement(tasks.get(pick % tasks.size()).code(), "已停产", "2026-03-04T09:00:00", "张三"));
        }
        return replacements;
    }

    /// The whole as it would be published.
    DrawRecord record() {
        return new DrawRecord(
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
                List.copyOf(replacements()),
                "张三",
                "李四",
                "2026-03-02T09:00:00",
                "2026-03-03T09:00:00");
    }

    private Draw.Result draw(List<Replacement> replacements) {
        return Draw.of(pool, roster, rules, secret, publicNumber, replacements);
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
