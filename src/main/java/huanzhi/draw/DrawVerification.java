package huanzhi.draw;

import huanzhi.base.Refusal;
import huanzhi.store.disk.Sha256;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// 复算: whether a published record keeps what was committed to and says what comes out; what does not is named.
public record DrawVerification(List<String> findings, int tasks) {

    private static final int SHOWN = 12;

    public DrawVerification {
        findings = List.copyOf(findings);
    }

    public static DrawVerification of(DrawRecord record) {
        return of(record, record.commitment());
    }

    /// Against the commitment that was kept elsewhere, such as on paper.
    public static DrawVerification of(DrawRecord record, Commitment kept) {
        var findings = new ArrayList<>(Stream.of(
                        hash("对象库", kept.pool(), CanonicalLine.bytes(record.pool())),
                        hash("执法人员库", kept.officers(), CanonicalLine.bytes(record.officers())),
                        hash("抽取规则", kept.rules(), CanonicalLine.bytes(record.rules())),
                        hash("密数", kept.secret(), secret(record.secret())))
                .flatMap(List::stream)
                .toList());
        try {
            if (findings.isEmpty()) {
                findings.addAll(publicNumber(record));
            }
            var again = record.drawnAgain();
            findings.addAll(changes(record, again));
            findings.addAll(differences(record.result(), again));
        } catch (Refusal refusal) {
            findings.add(ordinal(record) + refusal.sentence());
        }
        return new DrawVerification(findings, record.result().tasks().size());
    }

    public boolean isSound() {
        return findings.isEmpty();
    }

    public String sentence() {
        return isSound() ? "复算相符：对象库、执法人员库、规则和密数与承诺书一致，" + tasks + " 项任务逐项相同。" : "复算不符：" + String.join("", findings);
    }

    private static List<String> hash(String what, String committed, byte[] content) {
        var now = Sha256.of(content);
        return now.equals(committed)
                ? List.of()
                : List.of(what + "与承诺书不符：承诺的是 " + beside(committed, now) + "，现在是 " + beside(now, committed) + "。");
    }

    /// Nobody committed to the public number, but with lists and secret as they were, keys of which none comes out tell
    /// that another one was drawn with.
    private static List<String> publicNumber(DrawRecord record) {
        var seed = Seed.of(new Secret(record.secret()), record.publicNumber());
        var keys = Pool.read(record.pool()).entries().stream()
                .collect(Collectors.toMap(
                        PoolEntry::code, entry -> HexFormat.of().formatHex(seed.key(entry))));
        var tasks = record.result().tasks();
        return tasks.isEmpty() || tasks.stream().anyMatch(task -> task.key().equals(keys.get(task.code())))
                ? List.of()
                : List.of("公开数“" + record.publicNumber() + "”不是抽取时用的那个：抽中的各家没有一家的签由它算得出来，请对照抽取记录表上的公开数。");
    }

    private static byte[] secret(String hex) {
        try {
            return HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException _) {
            return CanonicalLine.bytes(hex);
        }
    }

    /// The first change that came to something else, or was worded otherwise; old records do not say what came of them.
    private static List<String> changes(DrawRecord record, Draw.Result again) {
        var recorded = record.result().outcomes();
        for (var i = 0; i < recorded.size(); i++) {
            var was = recorded.get(i);
            var is = again.outcomes().get(i);
            if (!was.equals(is)) {
                return List.of(named(record, i)
                        + (was.told().equals(is.told())
                                ? "的内容与它的封签不符，编号、人员、原因、时间或者操作人被改动过。"
                                : "不同：记录的是" + was.told() + "，复算的是" + is.told() + "。"));
            }
        }
        return List.of();
    }

    /// Names the change that cannot be carried out, if it is one that cannot.
    private static String ordinal(DrawRecord record) {
        for (var i = 0; i < record.amendments().size(); i++) {
            try {
                record.drawnAgain(i + 1);
            } catch (Refusal _) {
                return i == 0 && cannotBeDrawn(record) ? "" : named(record, i) + "不成立：";
            }
        }
        return "";
    }

    private static boolean cannotBeDrawn(DrawRecord record) {
        try {
            record.drawnAgain(0);
            return false;
        } catch (Refusal _) {
            return true;
        }
    }

    private static String named(DrawRecord record, int at) {
        var change = record.amendments().get(at);
        var what = switch (change) {
            case Replacement _ -> "改抽";
            case Exchange _ -> "更换人员";
        };
        return "第 " + (at + 1) + " 次改动（" + what + " " + change.code() + "）";
    }

    private static List<String> differences(Draw.Result recorded, Draw.Result again) {
        var findings = new ArrayList<String>();
        var most = Math.max(recorded.tasks().size(), again.tasks().size());
        for (var i = 0; i < most && findings.isEmpty(); i++) {
            var was = at(recorded.tasks(), i);
            var is = at(again.tasks(), i);
            if (!was.equals(is)) {
                findings.add("第 " + (i + 1) + " 项任务不同：记录的是" + told(was, is) + "，复算的是" + told(is, was) + "。");
            }
        }
        if (!recorded.shortfalls().equals(again.shortfalls())) {
            findings.add("缺口不同，请与复算结果逐项核对。");
        }
        return findings;
    }

    private static Optional<DrawnTask> at(List<DrawnTask> tasks, int at) {
        return at < tasks.size() ? Optional.of(tasks.get(at)) : Optional.empty();
    }

    private static String told(Optional<DrawnTask> one, Optional<DrawnTask> other) {
        return one.map(task -> told(task, other.map(DrawnTask::key).orElse(""))).orElse("没有这一项");
    }

    private static String told(DrawnTask task, String otherKey) {
        var team = task.team().map(each -> each.first() + "、" + each.second()).orElse("没有人员");
        return task.number() + " “" + task.category() + "”" + task.code() + " " + task.name() + "（" + team + "，签 "
                + beside(task.key(), otherKey) + "）";
    }

    /// Its beginning, or all of it where the other one begins alike and is not the same.
    private static String beside(String hash, String other) {
        var brief = brief(hash);
        return brief.equals(brief(other)) && !hash.equals(other) ? hash : brief;
    }

    private static String brief(String hash) {
        return hash.length() <= SHOWN ? hash : hash.substring(0, SHOWN) + "…";
    }
}
