package huanzhi.register.permit.ui;

import static java.util.stream.Collectors.toMap;

import huanzhi.base.Text;
import huanzhi.register.PermitClass;
import huanzhi.register.permit.ReportKind;
import huanzhi.register.permit.ReportRules;
import huanzhi.register.permit.YearDay;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Field;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The rules of 执行报告 as one form: who hands in what, by when, and who held his permit too shortly.
final class ReportRulesForm {

    private final Kit kit;

    ReportRulesForm(Kit kit) {
        this.kit = kit;
    }

    Form<ReportRules> of(ReportRules now) {
        var form = new FormBuilder(kit);
        form.section("谁交什么报告", "一类都不勾的不必交。");
        var kinds = new EnumMap<PermitClass, Field<Set<ReportKind>>>(PermitClass.class);
        for (var each : List.of(PermitClass.KEY, PermitClass.SIMPLIFIED, PermitClass.REGISTRATION)) {
            kinds.put(each, form.several(each.label(), ReportKind.class, it -> it.value(now.kindsOf(each))));
        }
        form.section("期限", "最迟在哪一天提交；年报在次年。");
        var annual = form.parsed(
                "年报",
                YearDay::read,
                YearDay::write,
                it -> it.required("请填写，如 2月底").value(now.annualDay()));
        var next = form.wholeNumber(
                "季报、月报", it -> it.required("请填写，如 15").hint("次月的哪一天").value(now.dayOfNextMonth()));
        var early = form.parsed(
                "提前的年报",
                YearDay::read,
                YearDay::write,
                it -> it.required("请填写，如 1月31日").value(now.earlyDay()));
        var industries = form.text(
                "提前的行业", it -> it.hint("行业代码或者其开头，用顿号隔开，如 4411").value(String.join("、", now.earlyIndustries())));
        form.section("持证太短不必交", "报告期内持证不足这样久的，这一期不列；都写 0 就都要交。");
        var year = months(form, "年报（月）", now, ReportKind.ANNUAL);
        var quarter = months(form, "季报（月）", now, ReportKind.QUARTERLY);
        var days = form.wholeNumber(
                "月报（天）",
                it -> it.required("请填写，如 10")
                        .value(now.leastHeldFor(ReportKind.MONTHLY).getDays()));
        var source = form.longText("依据", it -> it.wide().value(now.source()));
        return form.yields(() -> new ReportRules(
                source.get(),
                true,
                chosen(kinds),
                annual.get(),
                words(industries.get()),
                early.get(),
                next.get(),
                Map.of(
                        ReportKind.ANNUAL, Period.ofMonths(year.get()),
                        ReportKind.QUARTERLY, Period.ofMonths(quarter.get()),
                        ReportKind.MONTHLY, Period.ofDays(days.get()))));
    }

    private static Field<Integer> months(FormBuilder form, String label, ReportRules now, ReportKind kind) {
        return form.wholeNumber(
                label,
                it -> it.required("请填写，如 1").value((int) now.leastHeldFor(kind).toTotalMonths()));
    }

    private static Map<PermitClass, Set<ReportKind>> chosen(Map<PermitClass, Field<Set<ReportKind>>> kinds) {
        return kinds.entrySet().stream()
                .filter(each -> !each.getValue().get().isEmpty())
                .collect(toMap(Map.Entry::getKey, each -> each.getValue().get()));
    }

    private static List<String> words(String typed) {
        return Stream.of(Text.clean(typed).split("[、，,;；\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
