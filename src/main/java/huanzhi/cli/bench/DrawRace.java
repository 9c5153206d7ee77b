package huanzhi.cli.bench;

import huanzhi.draw.Commitment;
import huanzhi.draw.Draw;
import huanzhi.draw.DrawRules;
import huanzhi.draw.Inspector;
import huanzhi.draw.Pool;
import huanzhi.draw.PoolEntry;
import huanzhi.draw.Quota;
import huanzhi.draw.Roster;
import huanzhi.draw.Secret;
import huanzhi.draw.round.DrawOffice;
import huanzhi.draw.round.DrawPeriod;
import huanzhi.draw.round.FreezeOrder;
import huanzhi.officer.Availability;
import huanzhi.officer.OfficerId;
import huanzhi.plan.Candidate;
import huanzhi.plan.Candidates;
import huanzhi.plan.CategoryQuota;
import huanzhi.register.EnterpriseId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A draw in memory and all the way to the disk, and its tickets alone.
final class DrawRace {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 8);
    private static final int OFFICERS = 20;
    private static final int HEAVIEST = 5;
    private static final int SECRET = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final DrawOffice office;
    private final FreezeOrder order;
    private final int wanted;
    private final List<PoolEntry> entries;
    private final Roster roster;
    private final DrawRules rules;
    private int same;

    DrawRace(DrawOffice office, int enterprises, int wanted) {
        this.office = office;
        var pool = IntStream.range(0, enterprises)
                .mapToObj(i -> new Candidate(
                        new EnterpriseId(i), code(i), "某某县示例企业" + i + "有限公司", category(i), 1 + i % HEAVIEST))
                .toList();
        this.order = new FreezeOrder(
                Optional.empty(),
                new Candidates(
                        "试抽",
                        DAY,
                        pool,
                        List.of(),
                        List.of(
                                new CategoryQuota("重点", wanted / 2, "" + wanted / 2),
                                new CategoryQuota("一般", wanted / 2, "" + wanted / 2))),
                IntStream.range(0, OFFICERS).mapToObj(DrawRace::officer).toList(),
                new DrawPeriod(2024, 1),
                "经办",
                "监督",
                "次日体彩",
                "",
                "试");
        this.wanted = wanted;
        this.entries = pool.stream()
                .map(each -> new PoolEntry(each.code(), each.name(), each.category(), each.weight()))
                .toList();
        this.roster = new Roster(IntStream.range(0, OFFICERS)
                .mapToObj(i -> new Inspector("ZF" + i, "执法员" + i, 0, wanted, true, new TreeSet<>(), Optional.empty()))
                .toList());
        this.rules = new DrawRules(
                "试抽", List.of(new Quota("重点", wanted / 2, ""), new Quota("一般", wanted / 2, "")), List.of());
    }

    /// In memory: the lists put in order, their hashes, the draw, and its record as bytes.
    void freezeAndReveal() {
        var secret = new Secret("5a".repeat(SECRET));
        var ordered = new Pool(entries);
        var texts = List.of(ordered.text(), roster.text(), rules.text());
        var commitment = Commitment.of(texts.getFirst(), texts.get(1), texts.getLast(), secret);
        var result = Draw.of(ordered, roster, rules, secret, "81532", List.of());
        same += commitment.pool().length() + result.tasks().size();
    }

    /// The whole way to the disk. Cancelled afterwards, beside the clock, so that each run finds what the first found.
    long kept() {
        var start = System.nanoTime();
        var id = office.freezing().freeze(order).id();
        office.revealing().reveal(id, "81532", "");
        var time = System.nanoTime() - start;
        office.freezing().cancel(id, "经办", "试完");
        return time;
    }

    /// Every ticket once, as the description has it: the words, the HMAC, the hexadecimal.
    void tickets() throws GeneralSecurityException {
        var mac = Mac.getInstance(ALGORITHM);
        mac.init(new SecretKeySpec(new byte[SECRET], ALGORITHM));
        for (var each : entries) {
            for (var i = 1; i <= each.weight(); i++) {
                ticket(mac, each.code() + "#" + i);
            }
        }
        for (var task = 1; task <= wanted; task++) {
            for (var officer = 0; officer < OFFICERS; officer++) {
                ticket(mac, task + "|" + code(task) + "|ZF" + officer);
            }
        }
    }

    private void ticket(Mac mac, String words) {
        same += HexFormat.of()
                .formatHex(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)))
                .length();
    }

    private static Availability officer(int i) {
        return new Availability(new OfficerId(i), "执法员" + i, "ZF" + i, Optional.empty(), Set.of(), true);
    }

    private static String category(int i) {
        return i % 6 == 0 ? "重点" : "一般";
    }

    private static String code(int i) {
        return "9143128%011d".formatted(i);
    }
}
