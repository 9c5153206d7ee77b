package huanzhi.register.permit.ui;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.register.PermitClass;
import huanzhi.register.permit.ReportKind;
import huanzhi.register.permit.ReportRules;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Field;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// When reports are due, as a form.
final class RulesForm {

    private static final Pattern LEAST = Pattern.compile("([0-9]{1,3})\\s*(个?月|天|日)");

    private final Kit kit;

    RulesForm(Kit kit) {
        this.kit = kit;
    }

    Form<ReportRules> of(ReportRules old) {
        var form = new FormBuilder(kit);
        form.section("哪些报告", "现行：" + old.source());
        var key = form.several("重点管理", ReportKind.class, it -> it.value(Set.copyOf(old.kindsOf(PermitClass.KEY))));
        var simplified =
                form.several("简化管理", ReportKind.class, it -> it.value(Set.copyOf(old.kindsOf(PermitClass.SIMPLIFIED))));
        form.section("期限", "年报在次年的某月某日以前，季报、月报在次月的某日以前。");
        var ordinary = form.text(
                "年报期限", it -> it.required("请填写").hint("如 02-28；二月底写 02-29").value(old.ordinaryDay()));
        var early =
                form.text("提前的行业", it -> it.hint("行业代码的开头，多个用顿号隔开，如 4411、4412").value(String.join("、", old.early())));
        var earlyDay = form.text("提前到", it -> it.required("请填写").hint("如 01-31").value(old.earlyDay()));
        var next = form.wholeNumber(
                "季报月报", it -> it.required("请填写").hint("次月几日，如 15").value(old.dayOfNextMonth()));
        form.section("免报", "在一个报告期里持证不足这么久的，免交那一期的报告。");
        var annual = least(form, "免年报", ReportKind.ANNUAL, old);
        var quarterly = least(form, "免季报", ReportKind.QUARTERLY, old);
        var monthly = least(form, "免月报", ReportKind.MONTHLY, old);
        return form.yields(() -> ReportRules.own(
                Map.of(
                        PermitClass.KEY, sorted(key.get()),
                        PermitClass.SIMPLIFIED, sorted(simplified.get())),
                Stream.of(early.get().split("[、，,;；\\s]+"))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                day(earlyDay),
                day(ordinary),
                next.get(),
                Map.of(
                        ReportKind.ANNUAL, annual.get().toString(),
                        ReportKind.QUARTERLY, quarterly.get().toString(),
                        ReportKind.MONTHLY, monthly.get().toString())));
    }

    private static Field<Period> least(FormBuilder form, String label, ReportKind kind, ReportRules old) {
        return form.parsed(
                label,
                RulesForm::period,
                RulesForm::words,
                it -> it.required("请填写")
                        .hint("如 3 个月、10 天")
                        .value(Period.parse(old.leastHeld().get(kind))));
    }

    static Period period(String written) {
        var found = LEAST.matcher(Text.clean(written));
        if (!found.matches()) {
            throw new Refusal("“" + written + "”读不出来，请写成 3 个月 或者 10 天。");
        }
        var count = Integer.parseInt(found.group(1));
        return found.group(2).endsWith("月") ? Period.ofMonths(count) : Period.ofDays(count);
    }

    static String words(Period period) {
        return period.toTotalMonths() > 0 ? period.toTotalMonths() + " 个月" : period.getDays() + " 天";
    }

    private static String day(Field<String> written) {
        return Text.clean(written.get());
    }

    private static List<ReportKind> sorted(Set<ReportKind> kinds) {
        return kinds.stream().sorted().toList();
    }
}
