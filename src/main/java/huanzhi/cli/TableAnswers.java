package huanzhi.cli;

import huanzhi.law.discretion.Column;
import huanzhi.law.discretion.Discretion;
import huanzhi.law.discretion.DiscretionTable;
import huanzhi.law.discretion.Factor;
import huanzhi.law.discretion.LawSide;
import huanzhi.law.discretion.Pick;
import huanzhi.law.discretion.Step;
import huanzhi.law.discretion.Yardstick;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What `fine` has to say before anything is chosen: the tables, their factors, and what the records propose.
final class TableAnswers {

    private TableAnswers() {}

    static Answer tables(Discretion discretion) {
        var sentences = new ArrayList<String>();
        sentences.add(discretion.standardName() + "，" + discretion.source());
        discretion.tables().forEach(table -> sentences.add(table.title() + "：" + what(table)));
        return new Answer(
                sentences,
                Map.of(
                        "standard", discretion.standardName(),
                        "tables",
                                discretion.tables().stream()
                                        .map(TableAnswers::data)
                                        .toList()));
    }

    static Answer choices(DiscretionTable table) {
        var sentences = new ArrayList<String>();
        sentences.add(table.title() + "：" + what(table));
        for (var column : table.columns()) {
            if (!column.name().isEmpty()) {
                sentences.add((table.columns().indexOf(column) + 1) + "）" + column.name()
                        + (column.when().isEmpty() ? "" : "（" + column.when() + "）"));
            }
            sentences.addAll(choices(column, factor -> Optional.empty()));
        }
        return new Answer(sentences, data(table));
    }

    /// The ranges of each law, then the factors of the one that would be used, with what the records propose.
    static Answer proposal(FineMatter matter, Yardstick first, Optional<Yardstick> second) {
        var sentences = new ArrayList<String>();
        var law = matter.law();
        sentences.add("“" + law.violation().name() + "”，行为终了 " + law.lastDay() + "，决定 " + law.decidedOn());
        matter.preface().remarks().stream().map(Step::text).forEach(sentences::add);
        law.sides().forEach(side -> sentences.addAll(ranges(side)));
        var used = new ArrayList<Yardstick>(List.of(first));
        second.filter(later -> !later.column().equals(first.column())).ifPresent(used::add);
        for (var yardstick : used) {
            sentences.add(yardstick.label());
            sentences.addAll(
                    choices(yardstick.column(), factor -> matter.proposal().flatMap(each -> each.pick(factor))));
        }
        return new Answer(
                sentences,
                Map.of(
                        "violation",
                        law.violation().key(),
                        "remarks",
                        matter.preface().remarks().stream().map(Step::text).toList(),
                        "laws",
                        law.sides().stream().map(side -> data(side, matter)).toList()));
    }

    private static Map<String, ?> data(LawSide side, FineMatter matter) {
        return Map.of(
                "law", side.name(),
                "article", side.basis().penalty().text(),
                "ranges",
                        side.yardsticks().stream()
                                .map(each -> Map.of(
                                        "label", each.label(),
                                        "table", each.table().number(),
                                        "proposed", proposed(each.column(), matter)))
                                .toList(),
                "reference",
                        side.reference().stream().map(DiscretionTable::number).toList());
    }

    private static Map<String, Integer> proposed(Column column, FineMatter matter) {
        var proposed = new LinkedHashMap<String, Integer>();
        for (var factor : column.factors()) {
            matter.proposal()
                    .flatMap(each -> each.pick(factor))
                    .ifPresent(pick -> proposed.put(factor.name(), pick.number()));
        }
        return proposed;
    }

    private static Map<String, ?> data(DiscretionTable table) {
        return Map.of(
                "table", table.number(),
                "name", table.name(),
                "basis", table.isGeneral() ? table.scope() : table.basis().text(),
                "violations", table.violations(),
                "columns", table.columns().stream().map(TableAnswers::data).toList());
    }

    private static Map<String, ?> data(Column column) {
        return Map.of(
                "name", column.name(),
                "factors",
                        column.factors().stream()
                                .map(factor -> Map.of(
                                        "name", factor.name(),
                                        "options",
                                                factor.grades().stream()
                                                        .map(grade -> Map.of(
                                                                "text", grade.text(), "percent", grade.percent()))
                                                        .toList()))
                                .toList());
    }

    private static String what(DiscretionTable table) {
        var ranges = table.columns().stream()
                .filter(column -> column.range().isPresent())
                .map(column -> (column.name().isEmpty() ? "" : column.name() + " ")
                        + Yardstick.special(table, column).rangeText())
                .toList();
        return (table.isGeneral() ? table.scope() : table.basis().text() + "，" + String.join("；", ranges))
                + table.lastAct().map(day -> "，用于 " + day + " 以前终了的行为").orElse("");
    }

    private static List<String> ranges(LawSide side) {
        var lines = new ArrayList<String>();
        lines.add(side.name() + "（" + side.basis().penalty().text() + "）的幅度：");
        for (var i = 0; i < side.yardsticks().size(); i++) {
            lines.add("   " + (i + 1) + ") " + side.yardsticks().get(i).label());
        }
        return lines;
    }

    private static List<String> choices(Column column, Function<Factor, Optional<Pick>> proposal) {
        var lines = new ArrayList<String>();
        for (var i = 0; i < column.factors().size(); i++) {
            var factor = column.factors().get(i);
            var proposed = proposal.apply(factor);
            lines.add((i + 1) + ". " + factor.name()
                    + proposed.map(pick -> "：建议第 " + pick.number() + " 档，" + pick.ground())
                            .orElse(""));
            for (var j = 0; j < factor.grades().size(); j++) {
                var grade = factor.grades().get(j);
                lines.add("   " + (j + 1) + ") " + grade.text() + "　" + grade.percent() + "%");
            }
        }
        return lines;
    }
}
