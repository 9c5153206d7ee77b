package huanzhi.register;

import static huanzhi.sheet.ImportField.optional;
import static huanzhi.sheet.ImportField.required;

import huanzhi.base.Labelled;
import huanzhi.base.Stored;
import huanzhi.base.Text;
import huanzhi.sheet.Arrival;
import huanzhi.sheet.Effect;
import huanzhi.sheet.ImportField;
import huanzhi.sheet.ImportKey;
import huanzhi.sheet.ImportRow;
import huanzhi.sheet.ImportSpec;
import huanzhi.sheet.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The ledger of enterprises, read against the register of one moment.
///
/// A row with the code of an enterprise in the register, or without a code but with its name and place, changes that
/// enterprise; an empty cell leaves what the register says. Any other row is a new enterprise.
public final class EnterpriseImport implements ImportSpec<Arrival<EnterpriseId, Enterprise>> {

    static final ImportField NAME = required("单位名称", "按营业执照填写全称", "企业名称", "单位详细名称", "企业详细名称", "排污单位名称", "名称");
    static final ImportField CODE = optional("统一社会信用代码", "18 位，单元格设为文本", "信用代码", "社会信用代码", "统一信用代码");
    static final ImportField FORMER_NAME = optional("曾用名", "", "原名", "曾用名称");
    static final ImportField LEGAL_PERSON = optional("法定代表人", "负责人、经营者也写在这里", "法人", "法人代表", "负责人", "法定代表人（负责人）");
    static final ImportField CONTACT = optional("环保联系人", "", "联系人", "环保负责人");
    static final ImportField PHONE = optional("联系电话", "", "电话", "联系方式", "手机");
    static final ImportField REGISTERED_ADDRESS = optional("注册地址", "按营业执照", "住所", "地址");
    static final ImportField PRODUCTION_ADDRESS = optional("生产地址", "实际生产经营的地方", "生产经营地址", "生产经营场所", "详细地址");
    static final ImportField TOWN = optional("乡镇", "", "所属乡镇", "乡镇（街道）", "街道");
    static final ImportField INDUSTRY_CODE = optional("行业代码", "GB/T 4754 小类，四位，如 0313，单元格设为文本", "行业类别代码", "国民经济行业代码");
    static final ImportField INDUSTRY = optional("行业名称", "", "行业", "行业类别");
    static final ImportField OPERATION = optional("生产状态", Labelled.all(Operation.class) + "之一，留空为在产", "经营状态", "状态");
    static final ImportField SUPERVISION = optional("监管类别", "如 重点、一般、特殊，留空的按标准定", "监管分类", "监管级别");
    static final ImportField PERMIT_CLASS =
            optional("排污许可管理类别", Labelled.all(PermitClass.class) + "之一，留空为未纳入", "管理类别", "许可管理类别", "排污许可类别");
    static final ImportField PERMIT_NUMBER = optional("排污许可证号", "登记管理的写登记编号", "许可证编号", "排污许可证编号", "许可证号");
    static final ImportField PERMIT_EXPIRES = optional("许可证有效期至", "如 2027-01-15", "有效期至", "许可证有效期", "有效期");
    static final ImportField CREDIT_RATING = optional("信用等级", "如 绿牌", "环境信用等级", "信用评价");
    static final ImportField LISTED = optional("入库日期", "如 2022-03-01", "列入日期");
    static final ImportField NOTE = optional("备注", "");

    private static final String TWO_OF_ONE_NAME = "确是两家的请都填写统一社会信用代码";

    private final RowMatch match;
    private final Standard standard;

    EnterpriseImport(EnterpriseIndex register, Standard standard) {
        this.match = new RowMatch(register);
        this.standard = standard;
    }

    @Override
    public String title() {
        return "企业名录";
    }

    @Override
    public List<ImportField> fields() {
        var fields = new ArrayList<ImportField>(List.of(
                NAME,
                CODE,
                FORMER_NAME,
                LEGAL_PERSON,
                CONTACT,
                PHONE,
                REGISTERED_ADDRESS,
                PRODUCTION_ADDRESS,
                TOWN,
                INDUSTRY_CODE,
                INDUSTRY,
                OPERATION,
                SUPERVISION,
                PERMIT_CLASS,
                PERMIT_NUMBER,
                PERMIT_EXPIRES,
                CREDIT_RATING,
                LISTED));
        fields.addAll(EnterpriseCells.DETAILS);
        fields.add(NOTE);
        return fields;
    }

    @Override
    public Arrival<EnterpriseId, Enterprise> read(ImportRow row) {
        var name = row.text(NAME);
        var code = row.creditCode(CODE);
        var present = match.of(row, code, name);
        var before = present.map(Stored::content).orElseGet(() -> Enterprise.named(name.isEmpty() ? "?" : name));
        var renamed = !name.isEmpty() && !Text.clean(name).equals(Text.clean(before.name()));
        var enterprise = new Enterprise(
                renamed ? name : before.name(),
                code.or(before::creditCode),
                row.textOr(FORMER_NAME, renamed ? before.name() : before.formerName()),
                EnterpriseCells.people(row, before.people()),
                EnterpriseCells.site(row, before.site()),
                EnterpriseCells.industry(row, before.industry()),
                EnterpriseCells.state(row, before.state()),
                EnterpriseCells.oversight(
                        row, present.map(each -> each.content().oversight()), standard),
                EnterpriseCells.permit(row, before.permit()),
                EnterpriseCells.profile(row, before.profile()),
                EnterpriseCells.listing(row, before.listing()),
                row.textOr(NOTE, before.note()));
        return sorted(new Arrival<>(present, enterprise));
    }

    /// By the criteria, as a form does on saving; what a row leaves as it is keeps its category.
    private Arrival<EnterpriseId, Enterprise> sorted(Arrival<EnterpriseId, Enterprise> arrival) {
        return arrival.isUnchanged()
                ? arrival
                : new Arrival<>(
                        arrival.present(),
                        standard.sorter().sorted(arrival.present().map(Stored::id), arrival.content()));
    }

    @Override
    public Optional<Notice> notice(Arrival<EnterpriseId, Enterprise> arrival) {
        var oversight = arrival.content().oversight();
        var given = !oversight.byHand()
                && !oversight.ground().isEmpty()
                && arrival.present()
                        .map(before -> before.content().oversight())
                        .filter(before -> before.ground().equals(oversight.ground())
                                && before.supervision().equals(oversight.supervision()))
                        .isEmpty();
        return given
                ? Optional.of(new Notice("按标准定监管类别", oversight.supervision().label()))
                : Optional.empty();
    }

    @Override
    public List<ImportKey> keys(Arrival<EnterpriseId, Enterprise> arrival) {
        var code = arrival.content().creditCode();
        var name = Text.clean(arrival.content().name());
        return code.isPresent()
                ? List.of(new ImportKey(CODE, code.get().value()), ImportKey.besides(NAME, name, TWO_OF_ONE_NAME))
                : List.of(ImportKey.only(NAME, name, TWO_OF_ONE_NAME));
    }

    @Override
    public Effect effect(Arrival<EnterpriseId, Enterprise> arrival) {
        return arrival.effect(EnterpriseColumns.ALL);
    }
}
