package huanzhi.officer.file;

import static huanzhi.sheet.ImportField.required;

import huanzhi.base.Refusal;
import huanzhi.officer.OfficerIndex;
import huanzhi.officer.Training;
import huanzhi.sheet.Effect;
import huanzhi.sheet.ImportField;
import huanzhi.sheet.ImportKey;
import huanzhi.sheet.ImportRow;
import huanzhi.sheet.ImportSpec;
import huanzhi.sheet.SheetColumn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The ledger of training hours, a row for each officer who took part. A row with the day and theme of a training
/// that is there changes its hours.
final class TrainingImport implements ImportSpec<FileEntry<Training>> {

    private static final ImportField DAY = required("培训日期", "如 2024-03-05", "日期", "培训时间");
    private static final ImportField THEME = required("培训主题", "", "主题", "培训名称", "培训内容");
    private static final ImportField HOURS = required("学时", "如 8 或者 4.5", "课时", "培训学时");

    static final List<SheetColumn<Training>> COLUMNS = List.of(
            SheetColumn.date(DAY.heading(), training -> Optional.of(training.heldOn())),
            SheetColumn.text(THEME.heading(), 36, Training::theme),
            SheetColumn.text(HOURS.heading(), 8, training -> Training.plain(training.hours())));

    private final OfficerIndex officers;

    TrainingImport(OfficerIndex officers) {
        this.officers = officers;
    }

    @Override
    public String title() {
        return "人员培训";
    }

    @Override
    public List<ImportField> fields() {
        return List.of(FileFields.NAME, FileFields.CERTIFICATE, DAY, THEME, HOURS);
    }

    @Override
    public FileEntry<Training> read(ImportRow row) {
        var officer = FileFields.officer(row, officers);
        return FilePart.TRAININGS.arriving(officer, new Training(row.requiredDate(DAY), row.text(THEME), hours(row)));
    }

    private static BigDecimal hours(ImportRow row) {
        var written = row.text(HOURS);
        if (written.isEmpty()) {
            return BigDecimal.ONE;
        }
        try {
            return Training.hours(written);
        } catch (Refusal refusal) {
            row.reject(HOURS, refusal.problem().reason(), refusal.problem().remedy());
            return BigDecimal.ONE;
        }
    }

    @Override
    public List<ImportKey> keys(FileEntry<Training> row) {
        return List.of(new ImportKey(DAY, FilePart.TRAININGS.key(row), "同一人员的同一次培训", "请删去其中一行"));
    }

    @Override
    public Effect effect(FileEntry<Training> row) {
        return row.effect(COLUMNS);
    }
}
