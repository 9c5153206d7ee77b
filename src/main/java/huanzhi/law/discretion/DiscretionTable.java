package huanzhi.law.discretion;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.law.Fine;
import huanzhi.law.Provision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// 裁量表: special, for the violations it names, or general, for whatever no special table is for.
///
/// `lastAct` is the last day an act may have ended to be measured by it: its basis has lapsed since. `scope` says in
/// words what a general table is for; `payers` is empty in special tables.
public record DiscretionTable(
        String number,
        String name,
        String scope,
        Set<Fine.Payer> payers,
        Provision basis,
        Optional<LocalDate> lastAct,
        List<String> violations,
        List<Column> columns) {

    public DiscretionTable {
        payers = Set.copyOf(payers);
        violations = List.copyOf(violations);
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new Refusal("没有栏目，请补上裁量因素。");
        }
    }

    public boolean isGeneral() {
        return !payers.isEmpty();
    }

    /// `表7-1“超标排放水污染物（直接排入水体）”`.
    public String title() {
        return "表" + number + "“" + name + "”";
    }

    /// Whether an act that ended on `day` may be measured by it.
    public boolean measures(LocalDate day) {
        return lastAct.map(last -> !day.isAfter(last)).orElse(true);
    }

    /// The column called so by its place, from 1, or by the beginning or a part of its name; the first one for
    /// nothing.
    public Column column(String word) {
        var wanted = Text.trim(word);
        if (wanted.isEmpty()) {
            return columns.getFirst();
        }
        if (wanted.matches("[1-9]") && Integer.parseInt(wanted) <= columns.size()) {
            return columns.get(Integer.parseInt(wanted) - 1);
        }
        return columns.stream()
                .filter(column -> column.name().startsWith(wanted))
                .findFirst()
                .or(() -> columns.stream()
                        .filter(column -> column.name().contains(wanted))
                        .findFirst())
                .orElseThrow(() -> new Refusal("表 " + number + " 没有“" + word + "”这一栏，" + offered()));
    }

    private String offered() {
        if (columns.size() == 1) {
            return "它只有一栏，请不写 --column。";
        }
        var names = columns.stream().map(column -> "“" + column.name() + "”").toList();
        return "请改为" + String.join("或者", names) + "，也可以写序号 1 到 " + columns.size() + "。";
    }
}
