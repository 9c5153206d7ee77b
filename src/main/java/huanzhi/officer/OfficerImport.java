package huanzhi.officer;

import static huanzhi.sheet.ImportField.optional;
import static huanzhi.sheet.ImportField.required;
import static java.util.stream.Collectors.toMap;

import huanzhi.base.Labelled;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.base.Text;
import huanzhi.sheet.Arrival;
import huanzhi.sheet.Effect;
import huanzhi.sheet.ImportField;
import huanzhi.sheet.ImportKey;
import huanzhi.sheet.ImportRow;
import huanzhi.sheet.ImportSpec;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The ledger of officers, read against those of one moment.
///
/// A row with the certificate number of an officer who is there changes that officer; an empty cell leaves what is
/// known.
public final class OfficerImport implements ImportSpec<Arrival<OfficerId, Officer>> {

    static final ImportField NAME = required("姓名", "", "执法人员姓名", "人员姓名");
    static final ImportField DEPARTMENT = optional("股室", "", "所在股室", "部门", "单位", "科室");
    static final ImportField POST = optional("职务", "", "职务职级");
    static final ImportField CERTIFICATE = required("执法证号", "行政执法证编号，单元格设为文本", "行政执法证号", "执法证编号", "证件编号", "证号");
    static final ImportField EXPIRES = optional("执法证有效期至", "如 2028-06-30", "有效期至", "执法证有效期", "有效期");
    static final ImportField SPECIALITY = optional("专业特长", "", "专业", "特长");
    static final ImportField DUTY = optional("在岗状态", Labelled.all(Duty.class) + "之一，留空为在岗", "状态", "是否在岗");
    static final ImportField PHONE = optional("联系电话", "", "电话", "手机", "联系方式");
    static final ImportField JOINED = optional("参加工作日期", "如 2008-07-01", "参加工作时间", "入职日期");
    static final ImportField NOTE = optional("备注", "");
    static final ImportField GENDER = optional("性别", "男或者女");
    static final ImportField BORN = optional("出生年月", "如 1985-03", "出生日期");
    static final ImportField ISSUER = optional("发证机关", "");
    static final ImportField ISSUED = optional("发证日期", "如 2023-07-01", "执法证发证日期", "领证日期");
    static final ImportField CHECKED = optional("最近年审", "如 2026-03-01", "年审日期", "年审");
    static final ImportField STAFFED = optional("在编", "是或者否，留空为是", "是否在编", "在编在岗");
    static final ImportField DRAWABLE = optional("参加随机抽取", "是或者否，留空为是", "可参与抽查", "列入抽查");

    private static final Pattern WHOLE_DATE = Pattern.compile("(\\d{4}[-./]\\d{1,2})[-./]\\d{1,2}");

    private final Map<String, Stored<OfficerId, Officer>> byCertificate;

    OfficerImport(Collection<Stored<OfficerId, Officer>> officers) {
        byCertificate = officers.stream().collect(toMap(each -> each.content().certificateNumber(), each -> each));
    }

    @Override
    public String title() {
        return "执法人员名录";
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                NAME,
                DEPARTMENT,
                POST,
                CERTIFICATE,
                EXPIRES,
                SPECIALITY,
                DUTY,
                PHONE,
                JOINED,
                NOTE,
                GENDER,
                BORN,
                ISSUER,
                ISSUED,
                CHECKED,
                STAFFED,
                DRAWABLE);
    }

    @Override
    public Arrival<OfficerId, Officer> read(ImportRow row) {
        var certificate = Text.clean(row.text(CERTIFICATE));
        var name = row.text(NAME);
        var present = Optional.ofNullable(byCertificate.get(certificate));
        var before = present.map(Stored::content).orElseGet(() -> Officer.of(name, certificate));
        var officer = new Officer(
                name,
                row.textOr(DEPARTMENT, before.department()),
                row.textOr(POST, before.post()),
                certificate,
                row.date(EXPIRES).or(before::certificateExpiresOn),
                row.textOr(SPECIALITY, before.speciality()),
                row.choice(DUTY, Duty.class, before.duty()),
                row.textOr(PHONE, before.phone()),
                row.date(JOINED).or(before::joinedOn),
                row.textOr(NOTE, before.note()),
                new Certification(
                        row.textOr(ISSUER, before.certification().issuer()),
                        row.date(ISSUED).or(before.certification()::issuedOn),
                        row.date(CHECKED).or(before.certification()::checkedOn)),
                new Staffing(
                        row.choice(GENDER, Gender.class, before.staffing().gender()),
                        born(row).or(before.staffing()::born),
                        yesOr(row, STAFFED, before.staffing().staffed()),
                        yesOr(row, DRAWABLE, before.staffing().drawable())),
                before.leaves(),
                before.recusals(),
                before.trainings());
        return new Arrival<>(present, officer);
    }

    /// A whole date of birth is enough.
    private static Optional<YearMonth> born(ImportRow row) {
        var written = row.text(BORN);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Staffing.month(WHOLE_DATE.matcher(written).replaceFirst("$1")));
        } catch (Refusal refusal) {
            row.reject(BORN, refusal.problem().reason(), refusal.problem().remedy());
            return Optional.empty();
        }
    }

    private static boolean yesOr(ImportRow row, ImportField field, boolean before) {
        return row.text(field).isEmpty() ? before : row.yes(field);
    }

    @Override
    public List<ImportKey> keys(Arrival<OfficerId, Officer> arrival) {
        return List.of(new ImportKey(CERTIFICATE, arrival.content().certificateNumber()));
    }

    @Override
    public Effect effect(Arrival<OfficerId, Officer> arrival) {
        return arrival.effect(OfficerColumns.ALL);
    }
}
