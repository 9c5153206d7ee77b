package huanzhi.law.limit;

import static huanzhi.sheet.ImportField.optional;
import static huanzhi.sheet.ImportField.required;

import huanzhi.base.Text;
import huanzhi.deadline.DayKind;
import huanzhi.deadline.SpecialDay;
import huanzhi.sheet.ImportField;
import huanzhi.sheet.ImportKey;
import huanzhi.sheet.ImportPreview.Accepted;
import huanzhi.sheet.ImportResult;
import huanzhi.sheet.ImportRow;
import huanzhi.sheet.ImportSpec;
import huanzhi.sheet.Ledger;
import huanzhi.store.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Takes the days of a yearly notice in: a column of days and one that says 放假 or 上班. A day that is there already is
/// changed to what the file says.
final class HolidayLedger implements Ledger<SpecialDay> {

    private static final ImportField DAY = required("日期", "如 2027-01-01，一天一行", "放假日期", "时间", "公历日期", "date");
    private static final ImportField KIND =
            required("放假/上班", "放假或者上班", "放假上班", "放假或上班", "安排", "类型", "类别", "性质", "状态", "kind");
    private static final ImportField NAME = optional("节日", "如 春节，可以不填", "节日名称", "名称", "假期");

    private static final int LONGEST_NAME = 60;

    private final Database database;
    private final Holidays holidays;

    HolidayLedger(Database database, Holidays holidays) {
        this.database = database;
        this.holidays = holidays;
    }

    @Override
    public ImportSpec<SpecialDay> spec() {
        return new Spec();
    }

    @Override
    public ImportResult keep(String title, List<Accepted<SpecialDay>> rows) {
        return database.transact(title, transaction -> {
            var known =
                    holidays.all(transaction).stream().collect(Collectors.toMap(SpecialDay::day, Function.identity()));
            var added = new ArrayList<SpecialDay>();
            var updated = 0;
            for (var row : rows) {
                var day = row.content();
                var before = known.get(day.day());
                if (before == null) {
                    added.add(day);
                } else if (!before.equals(day)) {
                    holidays.change(transaction, day);
                    updated++;
                }
            }
            holidays.addAll(transaction, added);
            return new ImportResult(added.size(), updated, rows.size() - added.size() - updated);
        });
    }

    private record Spec() implements ImportSpec<SpecialDay> {

        @Override
        public String title() {
            return "放假安排";
        }

        @Override
        public List<ImportField> fields() {
            return List.of(DAY, KIND, NAME);
        }

        @Override
        public SpecialDay read(ImportRow row) {
            return new SpecialDay(
                    row.requiredDate(DAY),
                    row.choice(KIND, DayKind.class, DayKind.OFF),
                    Text.within(LONGEST_NAME, "节日", row.text(NAME)));
        }

        @Override
        public List<ImportKey> keys(SpecialDay day) {
            return List.of(new ImportKey(DAY, day.day()));
        }
    }
}
