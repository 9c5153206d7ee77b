package huanzhi.casefile.ui;

import huanzhi.casefile.Case;
import huanzhi.casefile.Case.Filing;
import huanzhi.casefile.CaseSource;
import huanzhi.law.LawLibrary;
import huanzhi.law.Violation;
import huanzhi.officer.OfficerId;
import huanzhi.ui.form.Field;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.form.RecordSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The part of a case's form about the act, and how it became a case.
final class FilingFields {

    private final Field<String> cause;
    private final Field<Violation> violation;
    private final Field<CaseSource> source;
    private final Field<LocalDate> discovered;
    private final Field<LocalDate> actFrom;
    private final Field<LocalDate> actTo;
    private final Field<LocalDate> filed;
    private final Field<LocalDate> withdrawn;
    private final Field<List<OfficerId>> officers;
    private final Field<String> number;

    FilingFields(FormBuilder form, LawLibrary law, RecordSource<OfficerId> people, Optional<Case> old) {
        var filing = old.map(Case::filing);
        form.section("线索与立案", "违法行为发生在哪一天，决定适用新法还是旧法。");
        violation = form.searchable(
                "违法行为",
                law.violations(),
                Violation::name,
                it -> it.wide().hint("名称或者拼音首字母").value(old.flatMap(each -> law.violation(each.violation()))));
        cause = form.text("案由", it -> it.required("如 涉嫌超标排放水污染物案").wide().value(old.map(Case::cause)));
        source = form.choice(
                "案件来源",
                CaseSource.class,
                it -> it.required("请选择").value(old.map(Case::source).orElse(CaseSource.INSPECTION)));
        discovered = form.date("发现日期", it -> it.required().value(old.map(Case::discoveredOn)));
        actFrom = form.date("发生日", it -> it.required().value(old.map(Case::actFrom)));
        actTo = form.date("违法行为终了日", it -> it.joins("至").hint("空着就是持续到发现之日").value(old.flatMap(Case::actTo)));
        filed = form.date("立案日期", it -> it.value(filing.flatMap(Filing::filedOn)));
        withdrawn = form.date("撤销立案日期", it -> it.value(filing.flatMap(Filing::withdrawnOn)));
        number = form.text("立案号", it -> it.hint("留空由程序按年度编号").value(old.map(Case::number)));
        officers = form.pickMany("承办人", people, it -> it.hint("主办、协办各一名").value(filing.map(Filing::officers)));
        violation.onChange(this::proposeCause);
    }

    private void proposeCause() {
        if (cause.readable().orElse("").isEmpty()) {
            violation.readable().ifPresent(chosen -> cause.show(chosen.cause()));
        }
    }

    String number() {
        return number.get();
    }

    String cause() {
        return cause.get();
    }

    String violation() {
        return violation.value().map(Violation::key).orElse("");
    }

    CaseSource source() {
        return source.get();
    }

    LocalDate discovered() {
        return discovered.get();
    }

    LocalDate actFrom() {
        return actFrom.get();
    }

    Optional<LocalDate> actTo() {
        return actTo.value();
    }

    Filing filing() {
        return new Filing(filed.value(), withdrawn.value(), officers.get());
    }
}
