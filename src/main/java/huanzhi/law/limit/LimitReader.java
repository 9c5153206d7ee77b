package huanzhi.law.limit;

import huanzhi.base.Refusal;
import huanzhi.deadline.Basis;
import huanzhi.deadline.Length;
import huanzhi.deadline.LimitRule;
import huanzhi.deadline.RuleId;
import huanzhi.deadline.Term;
import huanzhi.deadline.Unit;
import huanzhi.deadline.Variant;
import huanzhi.law.Article;
import huanzhi.law.Citation;
import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;
import huanzhi.law.Provision;
import huanzhi.law.Validity;
import huanzhi.law.limit.LimitData.BasisData;
import huanzhi.law.limit.LimitData.Entry;
import huanzhi.law.limit.LimitData.TermData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the limits and refuses what does not hold together, naming the entry.
final class LimitReader {

    private static final String FILE = "limits.json";

    private final LawLibrary law;
    private final LimitData.File file;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    LimitReader(LawFiles files, LawLibrary law) {
        this.law = law;
        this.file = DataFile.read(files, FILE, LimitData.File.class);
        for (var entry : file.limits()) {
            if (entries.put(entry.id(), entry) != null) {
                throw new Refusal(where(entry) + "有两条，请删去一条。");
            }
        }
    }

    /// One rule for each entry and each stretch of days in which its provisions hold.
    LimitBook read() {
        var rules = new ArrayList<LimitRule>();
        for (var entry : entries.values()) {
            noOverlap(entry);
            entry.bases().forEach(basis -> rules.add(rule(entry, basis, List.of())));
        }
        return new LimitBook(file.version(), rules);
    }

    /// `dependants` are the entries on the way to this one, so that a circle is found.
    private LimitRule rule(Entry entry, BasisData basis, List<String> dependants) {
        if (dependants.contains(entry.id())) {
            throw new Refusal(where(entry) + "绕了一圈又以自己为前提，请改正 after 或者 endOf。");
        }
        var path = new ArrayList<>(dependants);
        path.add(entry.id());
        return new LimitRule(
                new RuleId(entry.id()),
                entry.name(),
                entry.bearer(),
                entry.terms().stream().map(term -> variant(entry, term, path)).toList(),
                entry.grounds(),
                basis(entry, basis),
                entry.consequence(),
                entry.remark());
    }

    private Variant variant(Entry entry, TermData data, List<String> path) {
        var length = Optional.ofNullable(data.length()).map(Length::of);
        return new Variant(
                data.key(),
                data.name(),
                data.trigger() == null ? entry.trigger() : data.trigger(),
                term(entry, data, length, path),
                data.extensions().stream()
                        .map(each -> each.extension(
                                length.orElseThrow(() -> new Refusal(where(entry) + "没有固定的长度，不能写 extensions，请去掉。"))))
                        .toList());
    }

    private Term term(Entry entry, TermData data, Optional<Length> length, List<String> path) {
        if (data.endOf() != null) {
            return new Term.WhileRuns(other(entry, data.endOf(), path));
        }
        if (data.until() != null) {
            return new Term.Span(data.until());
        }
        if (data.percentPerDay() != null && data.capPercent() != null) {
            return new Term.Surcharge(data.percentPerDay(), data.capPercent());
        }
        var known = length.orElseThrow(() -> new Refusal(where(entry) + "没有写明期限的长度，请补上 length。"));
        if (data.after() != null) {
            return new Term.After(other(entry, data.after(), path), known);
        }
        return data.backward() ? new Term.Before(known) : new Term.Within(known, rollsOver(data, known));
    }

    /// Days, months and years roll over unless the data say otherwise; working days and hours have no need to.
    private static boolean rollsOver(TermData data, Length length) {
        return length.unit() != Unit.HOUR && !Boolean.FALSE.equals(data.rollsOver());
    }

    private LimitRule other(Entry entry, String id, List<String> path) {
        var other = entries.get(id);
        if (other == null) {
            throw new Refusal(where(entry) + "以“" + id + "”为前提，但没有这一条，请改正。");
        }
        return rule(other, other.bases().getLast(), path);
    }

    private Basis basis(Entry entry, BasisData data) {
        var days = data.days();
        var provision = new Provision(
                data.cite().stream().map(each -> citation(entry, each, days)).toList(),
                !Boolean.FALSE.equals(data.confirmed()));
        return new Basis(provision.text(), provision.confirmed(), days.from(), days.until());
    }

    private Citation citation(Entry entry, String shorthand, Validity days) {
        var parts = shorthand.split(" ", 2);
        var statute = law.on(days.from()).statutes().stream()
                .filter(each -> each.key().equals(parts[0]))
                .filter(each -> each.validity().covers(days))
                .findFirst()
                .orElseThrow(() -> new Refusal(where(entry) + "引用的“" + shorthand + "”在 " + days.from()
                        + " 起的日期里没有有效的法规，请核对 statutes.json 和日期。"));
        return new Citation(statute, parts.length == 1 ? Optional.empty() : Optional.of(Article.of(parts[1])));
    }

    private static void noOverlap(Entry entry) {
        var days = entry.bases().stream().map(BasisData::days).toList();
        for (var i = 1; i < days.size(); i++) {
            for (var earlier : days.subList(0, i)) {
                if (earlier.overlaps(days.get(i))) {
                    throw new Refusal(where(entry) + "有两段适用日期重叠，请改正。");
                }
            }
        }
    }

    private static String where(Entry entry) {
        return FILE + " 中的“" + entry.id() + "”";
    }
}
