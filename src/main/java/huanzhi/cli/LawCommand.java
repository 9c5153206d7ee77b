package huanzhi.cli;

import huanzhi.base.DateText;
import huanzhi.base.Money;
import huanzhi.base.Refusal;
import huanzhi.law.ActPeriod;
import huanzhi.law.LawLibrary;
import huanzhi.law.Violation;
import huanzhi.law.search.LawFind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Looks something up in the law, or says which law a violation is judged by.
@Command(name = "law", description = "检索法规库；或者按行为日和决定日查一种违法行为适用哪部法（从旧兼从轻）")
final class LawCommand extends OfficeCommand {

    @Option(names = "--search", paramLabel = "文字", description = "几个词用空格隔开，也可以写条号、拼音首字母")
    private String typed;

    @Option(names = "--on", paramLabel = "日期", description = "只找这一天有效的，如 2026-08-15")
    private String on;

    @Option(names = "--most", paramLabel = "条数", defaultValue = "200", description = "最多列出几条，默认 ${DEFAULT-VALUE}")
    private int most;

    @Option(names = "--violation", paramLabel = "违法行为", description = "目录中的序号、名称或者键")
    private String violation;

    @Option(names = "--act-date", paramLabel = "日期", description = "行为终了日")
    private String actTo;

    @Option(names = "--act-from", paramLabel = "日期", description = "行为开始日，默认与终了日相同")
    private String actFrom;

    @Option(names = "--decision-date", paramLabel = "日期", description = "决定日，默认今天；行为日在今天以后的默认为行为终了日")
    private String decidedOn;

    @Option(names = "--base", paramLabel = "元", description = "倍数罚款的基数，如总投资额、处置费用")
    private BigDecimal base;

    LawCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        office.law().library().trouble().ifPresent(sentence -> warn("自有的法规条目没有采用：" + sentence));
        if (violation != null) {
            return applicable(office.law().library());
        }
        if (typed == null) {
            throw new Refusal("没有写明要查什么，请写 --search 和要找的文字，或者 --violation 和违法行为。");
        }
        return found(office.law().search().find(typed, Optional.ofNullable(on).map(DateText::complete)));
    }

    private Answer found(List<LawFind> finds) {
        var shown = finds.stream().limit(most).toList();
        var sentences = new ArrayList<String>();
        sentences.add("找到 " + finds.size() + " 条" + (finds.size() > most ? "，列出前 " + most + " 条" : "") + "。");
        shown.forEach(find -> sentences.add("%s  %s %s（%s%s）%s"
                .formatted(
                        find.kind().label(),
                        find.title(),
                        find.place(),
                        find.validity().text(),
                        find.confirmed() ? "" : "，待核对",
                        find.words().isEmpty() ? "" : System.lineSeparator() + "      " + find.words())));
        var data = new LinkedHashMap<String, Object>();
        data.put("query", typed);
        data.put("on", on == null ? "" : DateText.complete(on).toString());
        data.put("count", finds.size());
        data.put("finds", shown.stream().map(LawAnswer::of).toList());
        return new Answer(sentences, data);
    }

    private Answer applicable(LawLibrary law) {
        if (actTo == null) {
            throw new Refusal("没有写明行为终了日，请写 --act-date，如 --act-date 2026-08-01。");
        }
        var to = DateText.complete(actTo);
        var act = new ActPeriod(actFrom == null ? to : DateText.complete(actFrom), to);
        var day = decidedOn == null ? latest(today(), to) : DateText.complete(decidedOn);
        var answers = named(law).stream()
                .map(each -> law.applicability(
                        each, act, day, Optional.ofNullable(base).map(Money::ofYuan)))
                .toList();
        var data = new LinkedHashMap<String, Object>();
        data.put("violation", violation);
        data.put("actFrom", act.from().toString());
        data.put("actTo", act.to().toString());
        data.put("decisionDate", day.toString());
        data.put("laws", answers.stream().map(LawAnswer::of).toList());
        return new Answer(
                answers.stream()
                        .flatMap(each -> LawAnswer.sentences(each).stream())
                        .toList(),
                data);
    }

    private List<Violation> named(LawLibrary law) {
        var found = violation.matches("\\d{1,4}")
                ? law.violations(Integer.parseInt(violation))
                : law.violation(violation).stream().toList();
        if (found.isEmpty()) {
            throw new Refusal("目录里没有违法行为“" + violation + "”，请写序号 1 到 54、名称或者键，可以先用 --search 查找。");
        }
        return found;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
