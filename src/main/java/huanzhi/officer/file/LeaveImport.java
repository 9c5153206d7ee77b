package huanzhi.officer.file;

import static huanzhi.sheet.ImportField.optional;
import static huanzhi.sheet.ImportField.required;

import huanzhi.base.Labelled;
import huanzhi.officer.Leave;
import huanzhi.officer.LeaveKind;
import huanzhi.officer.OfficerIndex;
import huanzhi.sheet.Effect;
import huanzhi.sheet.ImportField;
import huanzhi.sheet.ImportKey;
import huanzhi.sheet.ImportRow;
import huanzhi.sheet.ImportSpec;
import huanzhi.sheet.SheetColumn;
import java.util.List;
import java.util.Optional;

/// The ledger of days away. A row with the first day of a leave that is there changes it, so that the last day can be
/// filled in later; an empty cell leaves what is known.
final class LeaveImport implements ImportSpec<FileEntry<Leave>> {

    private static final ImportField KIND =
            optional("事由", Labelled.all(LeaveKind.class) + "之一，留空为请假", "请假类型", "类型", "请假事由", "假别");
    private static final ImportField FIRST = required("第一天", "如 2024-03-04", "开始日期", "起始日期", "请假开始", "开始时间");
    private static final ImportField LAST = optional("最后一天", "还没有定的留空", "结束日期", "截止日期", "请假结束", "结束时间");

    static final List<SheetColumn<Leave>> COLUMNS = List.of(
            SheetColumn.text(KIND.heading(), 12, leave -> leave.kind().label()),
            SheetColumn.date(FIRST.heading(), leave -> Optional.of(leave.firstDay())),
            SheetColumn.date(LAST.heading(), Leave::lastDay));

    private final OfficerIndex officers;

    LeaveImport(OfficerIndex officers) {
        this.officers = officers;
    }

    @Override
    public String title() {
        return "人员请假借调";
    }

    @Override
    public List<ImportField> fields() {
        return List.of(FileFields.NAME, FileFields.CERTIFICATE, KIND, FIRST, LAST);
    }

    @Override
    public FileEntry<Leave> read(ImportRow row) {
        var officer = FileFields.officer(row, officers);
        var first = row.requiredDate(FIRST);
        var before = officer.content().leaves().stream()
                .filter(leave -> leave.firstDay().equals(first))
                .findFirst();
        var kind = row.choice(KIND, LeaveKind.class, before.map(Leave::kind).orElse(LeaveKind.PERSONAL));
        return FilePart.LEAVES.arriving(
                officer, new Leave(kind, first, row.date(LAST).or(() -> before.flatMap(Leave::lastDay))));
    }

    @Override
    public List<ImportKey> keys(FileEntry<Leave> row) {
        return List.of(new ImportKey(FIRST, FilePart.LEAVES.key(row), "同一人员的请假", "请删去其中一行"));
    }

    @Override
    public Effect effect(FileEntry<Leave> row) {
        return row.effect(COLUMNS);
    }
}
