package huanzhi.officer.file;

import static huanzhi.sheet.ImportField.optional;

import huanzhi.base.Labelled;
import huanzhi.officer.OfficerIndex;
import huanzhi.officer.Recusal;
import huanzhi.officer.RecusalReason;
import huanzhi.register.EnterpriseIndex;
import huanzhi.sheet.Effect;
import huanzhi.sheet.ImportField;
import huanzhi.sheet.ImportKey;
import huanzhi.sheet.ImportRow;
import huanzhi.sheet.ImportSpec;
import huanzhi.sheet.SheetColumn;
import java.util.List;

/// The ledger of recusals. A row about an enterprise the officer is recused from already changes reason and detail; an
/// empty cell leaves what is known.
final class RecusalImport implements ImportSpec<FileEntry<Recusal>> {

    private static final ImportField ENTERPRISE = optional("回避单位", "与名录库一致；填了信用代码可以不填", "单位名称", "企业名称", "回避企业");
    private static final ImportField CODE = optional("统一社会信用代码", "与回避单位至少填一项", "信用代码", "社会信用代码");
    private static final ImportField REASON =
            optional("回避事由", Labelled.all(RecusalReason.class) + "之一，留空为其他利害关系", "事由", "回避原因", "原因");
    private static final ImportField DETAIL = optional("具体情况", "", "说明", "备注");

    static final List<SheetColumn<Recusal>> COLUMNS = List.of(
            SheetColumn.text(REASON.heading(), 14, recusal -> recusal.reason().label()),
            SheetColumn.text(DETAIL.heading(), 30, Recusal::detail));

    private final OfficerIndex officers;
    private final EnterpriseIndex enterprises;

    RecusalImport(OfficerIndex officers, EnterpriseIndex enterprises) {
        this.officers = officers;
        this.enterprises = enterprises;
    }

    @Override
    public String title() {
        return "回避单位";
    }

    @Override
    public List<ImportField> fields() {
        return List.of(FileFields.NAME, FileFields.CERTIFICATE, ENTERPRISE, CODE, REASON, DETAIL);
    }

    @Override
    public FileEntry<Recusal> read(ImportRow row) {
        var officer = FileFields.officer(row, officers);
        var enterprise = enterprises.read(row, CODE, ENTERPRISE);
        var before = officer.content().recusalFrom(enterprise);
        var reason = row.choice(
                REASON, RecusalReason.class, before.map(Recusal::reason).orElse(RecusalReason.OTHER));
        var detail = row.textOr(DETAIL, before.map(Recusal::detail).orElse(""));
        return FilePart.RECUSALS.arriving(officer, new Recusal(enterprise, reason, detail));
    }

    @Override
    public List<ImportKey> keys(FileEntry<Recusal> row) {
        return List.of(new ImportKey(ENTERPRISE, FilePart.RECUSALS.key(row), "同一人员的回避单位", "请删去其中一行"));
    }

    @Override
    public Effect effect(FileEntry<Recusal> row) {
        return row.effect(COLUMNS);
    }
}
