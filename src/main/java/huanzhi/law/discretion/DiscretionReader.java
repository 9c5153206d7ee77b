package huanzhi.law.discretion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import huanzhi.base.Refusal;
import huanzhi.law.Fine;
import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;
import huanzhi.law.Provision;
import huanzhi.law.Statute;
import huanzhi.law.Validity;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the tables from their file and refuses what does not add up.
final class DiscretionReader {

    private static final String FILE = "discretion.json";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> RULES = Set.of("reckoning", "factors", "adjusting", "succession", "conduct");

    private final LawFiles files;
    private final LawLibrary law;

    DiscretionReader(LawFiles files, LawLibrary law) {
        this.files = files;
        this.law = law;
    }

    Discretion read() {
        var data = data();
        var days = List.of(day(data.standard().from()), day(data.standard().until()));
        var validity = new Validity(days.getFirst(), Optional.of(days.getLast()));
        var statute = statute(data.standard().cite(), days.getFirst());
        var rules = new LinkedHashMap<String, DatedCitations>();
        data.rules().forEach((name, cite) -> rules.put(name, new DatedCitations(cite).known(law, days)));
        rules.put("simpleProcedure", new DatedCitations(data.simpleProcedure().cite()).known(law, days));
        RULES.stream().filter(name -> !rules.containsKey(name)).findFirst().ifPresent(name -> {
            throw new Refusal(FILE + " 的 rules 中没有“" + name + "”，请对照随程序附带的文件补上。");
        });
        noNumberTwice(data.tables());
        return new Discretion(
                law,
                new Discretion.Standard(
                        statute,
                        data.standard().number(),
                        validity,
                        data.standard().source(),
                        rules,
                        data.history().violationYears(),
                        data.history().complaintYears()),
                data.tables().stream().map(table -> table(table, days)).toList(),
                data.adjustments().stream().map(DiscretionData.RuleData::rule).toList(),
                data.noGrounds().stream()
                        .collect(Collectors.toMap(
                                DiscretionData.NoGroundData::word, DiscretionData.NoGroundData::remedy)),
                data.simpleProcedure().sums());
    }

    private DiscretionTable table(DiscretionData.TableData data, List<LocalDate> days) {
        try {
            DiscretionData.orEmpty(data.violations()).forEach(this::requireViolation);
            return new DiscretionTable(
                    data.number(),
                    data.name(),
                    DiscretionData.orEmpty(data.scope()),
                    DiscretionData.orEmpty(data.payers()).stream()
                            .map(payer -> DiscretionData.choice(Fine.Payer.class, payer))
                            .collect(Collectors.toSet()),
                    basis(data, days),
                    Optional.ofNullable(data.lastAct()).map(DiscretionReader::day),
                    DiscretionData.orEmpty(data.violations()),
                    data.columns().stream()
                            .map(DiscretionData.ColumnData::column)
                            .toList());
        } catch (Refusal refusal) {
            throw new Refusal("裁量表 " + data.number() + "：" + refusal.sentence(), refusal);
        }
    }

    private Provision basis(DiscretionData.TableData data, List<LocalDate> days) {
        var cited = new DatedCitations(DiscretionData.orEmpty(data.basis())).known(law, days);
        return cited.on(days.getFirst(), law, !Boolean.FALSE.equals(data.confirmed()));
    }

    private void requireViolation(String key) {
        if (law.violation(key).isEmpty()) {
            throw new Refusal("对应的违法行为“" + key + "”不在 violations.json 中，请改正。");
        }
    }

    private Statute statute(String key, LocalDate day) {
        return law.on(day).statutes().stream()
                .filter(statute -> statute.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal(FILE + " 引用的“" + key + "”在 " + day + " 没有对应的法规，请先在 statutes.json 中列出。"));
    }

    private static void noNumberTwice(List<DiscretionData.TableData> tables) {
        var seen = new HashSet<String>();
        tables.stream()
                .map(DiscretionData.TableData::number)
                .filter(number -> !seen.add(number))
                .findFirst()
                .ifPresent(number -> {
                    throw new Refusal(FILE + " 中的裁量表 " + number + " 有两张，请删去一张。");
                });
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new Refusal("日期“" + written + "”读不懂，请写成 2026-08-14 的样子。", e);
        }
    }

    private DiscretionData data() {
        try {
            return JSON.readValue(files.text(FILE), DiscretionData.class);
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            var line = place == null ? "" : "第 " + place.getLineNr() + " 行";
            throw new Refusal("法规数据 " + FILE + " " + line + "读不懂，请对照随程序附带的文件改正。", e);
        }
    }
}
