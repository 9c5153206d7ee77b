package huanzhi.casefile.ui;

import huanzhi.casefile.Hearing;
import huanzhi.ui.form.Field;
import huanzhi.ui.form.FormBuilder;
import java.time.LocalDate;

/// The part of a case's form about what the party was told and answered.
final class HearingFields {

    private final Field<LocalDate> notice;
    private final Field<LocalDate> served;
    private final Field<Boolean> offered;
    private final Field<LocalDate> waived;
    private final Field<LocalDate> pleaded;
    private final Field<String> plea;
    private final Field<LocalDate> requested;
    private final Field<LocalDate> held;
    private final Field<String> result;

    HearingFields(FormBuilder form, Hearing old) {
        form.section("告知与听证", "处罚决定之前告知事实、理由、依据和权利；达到听证标准的要告知听证。");
        notice = form.date("告知日期", it -> it.value(old.noticeOn()));
        served = form.date("告知送达日期", it -> it.joins("送达").value(old.noticeServedOn()));
        offered = form.yesNo("听证", "告知听证权利", it -> it.value(old.offered()));
        pleaded = form.date("陈述申辩日期", it -> it.value(old.pleadedOn()));
        waived = form.date("放弃日期", it -> it.hint("书面放弃陈述申辩和听证").value(old.waivedOn()));
        plea = form.longText("陈述申辩情况", it -> it.wide().lines(2).value(old.plea()));
        requested = form.date("听证要求日期", it -> it.value(old.requestedOn()));
        held = form.date("听证日期", it -> it.value(old.heldOn()));
        result = form.longText("听证情况", it -> it.wide().lines(2).value(old.result()));
    }

    Hearing get() {
        return new Hearing(
                notice.value(),
                served.value(),
                offered.get(),
                pleaded.value(),
                plea.get(),
                requested.value(),
                held.value(),
                result.get(),
                waived.value());
    }
}
