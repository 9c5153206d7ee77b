package huanzhi.officer.ui;

import huanzhi.officer.Duty;
import huanzhi.officer.Gender;
import huanzhi.officer.LeaveKind;
import huanzhi.officer.RecusalReason;
import huanzhi.register.EnterpriseId;
import huanzhi.store.ui.ColumnWords;
import huanzhi.ui.form.RecordSource;

/// What the columns of an officer are called in the history.
final class OfficerWords {

    static final String TABLE = "officer";

    private OfficerWords() {}

    static ColumnWords all(RecordSource<EnterpriseId> enterprises) {
        return new ColumnWords(TABLE)
                .text("name", "姓名")
                .text("department", "股室")
                .text("post", "职务")
                .text("certificate_number", "执法证号")
                .text("certificate_expires_on", "有效期至")
                .text("speciality", "专业特长")
                .choice("duty", "在岗状态", Duty.class)
                .text("phone", "联系电话")
                .text("joined_on", "入职日期")
                .text("note", "备注")
                .text("certificate_issuer", "发证机关")
                .text("certificate_issued_on", "发证日期")
                .text("certificate_checked_on", "最近年审")
                .choice("gender", "性别", Gender.class)
                .text("birth_month", "出生年月")
                .text("staffed", "在编")
                .text("drawable", "参加随机抽取")
                .lines("officer_leave")
                .choice("kind", "请假事由", LeaveKind.class)
                .text("first_day", "第一天")
                .text("last_day", "最后一天")
                .lines("officer_recusal")
                .record("enterprise_id", "回避单位", enterprises)
                .choice("reason", "回避事由", RecusalReason.class)
                .text("detail", "具体情况")
                .lines("officer_training")
                .text("held_on", "培训日期")
                .text("theme", "培训主题")
                .text("hours", "学时");
    }
}
