package huanzhi.law;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import huanzhi.base.Refusal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the law from its files and refuses what does not hold together.
final class LawReader {

    private static final JsonMapper JSON = new JsonMapper();

    private final LawFiles files;

    LawReader(LawFiles files) {
        this.files = files;
    }

    LawBook read() {
        var statutes = read("statutes.json", LawData.Statutes.class);
        var violations = read("violations.json", LawData.Violations.class);
        var procedure = read("procedure.json", LawData.Procedure.class);
        var articles = read("articles.json", LawData.Articles.class);
        var known =
                statutes.statutes().stream().map(LawData.StatuteData::statute).toList();
        noKeyTwice("statutes.json", known.stream().map(Statute::key));
        noKeyTwice("violations.json", violations.violations().stream().map(LawData.ViolationData::key));
        var citations = new Citations(known.stream().collect(Collectors.toMap(Statute::key, Function.identity())));
        return new LawBook(
                version(statutes.version(), violations.version(), procedure.version()),
                known,
                violations.violations().stream()
                        .map(violation -> violation(violation, citations))
                        .toList(),
                rules(procedure, citations),
                articles.articles().stream().map(gist -> gist.gist(citations)).toList());
    }

    /// That of the files, and behind it a mark of the overlay where there is one.
    private String version(String... versions) {
        var mark = files.revision().isEmpty() ? Stream.<String>empty() : Stream.of("自有" + files.revision());
        return Stream.concat(Arrays.stream(versions).distinct(), mark).collect(Collectors.joining("+"));
    }

    private static Violation violation(LawData.ViolationData data, Citations citations) {
        var violation = data.violation(citations);
        noOverlap(
                "violations.json 中的“" + data.key() + "”",
                violation.bases().stream().map(LegalBasis::validity).toList());
        return violation;
    }

    private static List<ProceduralRule> rules(LawData.Procedure procedure, Citations citations) {
        var rules = procedure.rules().stream().map(rule -> rule.rule(citations)).toList();
        rules.stream()
                .collect(Collectors.groupingBy(
                        ProceduralRule::key, Collectors.mapping(ProceduralRule::validity, Collectors.toList())))
                .forEach((key, days) -> noOverlap("procedure.json 中的“" + key + "”", days));
        return rules;
    }

    private static void noOverlap(String where, List<Validity> days) {
        for (var i = 0; i < days.size(); i++) {
            for (var j = i + 1; j < days.size(); j++) {
                if (days.get(i).overlaps(days.get(j))) {
                    throw new Refusal(where + "有两段适用日期重叠，请改正法规数据。");
                }
            }
        }
    }

    private static void noKeyTwice(String file, Stream<String> keys) {
        var seen = new HashSet<String>();
        keys.filter(key -> !seen.add(key)).findFirst().ifPresent(key -> {
            throw new Refusal(file + " 中的“" + key + "”有两条，请删去一条。");
        });
    }

    private <T> T read(String file, Class<T> type) {
        try {
            return JSON.readValue(files.text(file), type);
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            var line = place == null ? "" : "第 " + place.getLineNr() + " 行";
            throw new Refusal("法规数据 " + file + line + "读不懂，请对照随程序附带的文件改正。", e);
        }
    }

    /// Turns `water 83(2)` into a citation, if the statute is known and in force as long as it is cited.
    record Citations(Map<String, Statute> statutes) {

        Provision provision(List<String> shorthands, Validity days, boolean confirmed) {
            return new Provision(
                    shorthands.stream().map(each -> citation(each, days)).toList(), confirmed);
        }

        Statute statute(String key) {
            var statute = statutes.get(key);
            if (statute == null) {
                throw new Refusal("法规数据引用的“" + key + "”没有对应的法规，请先在 statutes.json 中列出。");
            }
            return statute;
        }

        Citation citation(String shorthand, Validity days) {
            var parts = shorthand.split(" ", 2);
            if (!statutes.containsKey(parts[0])) {
                throw new Refusal("法规数据引用的“" + shorthand + "”没有对应的法规，请先在 statutes.json 中列出。");
            }
            var statute = statutes.get(parts[0]);
            if (!statute.validity().covers(days)) {
                throw new Refusal(
                        "法规数据引用的“" + shorthand + "”自 " + days.from() + " 起的日期里" + statute.name() + "不全有效，请改正日期。");
            }
            return new Citation(statute, parts.length == 1 ? Optional.empty() : Optional.of(Article.of(parts[1])));
        }
    }
}
