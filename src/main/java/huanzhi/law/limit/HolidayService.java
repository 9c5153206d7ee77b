package huanzhi.law.limit;

import huanzhi.base.Refusal;
import huanzhi.deadline.DeadlineCalculator;
import huanzhi.deadline.SpecialDay;
import huanzhi.deadline.WorkingCalendar;
import huanzhi.law.limit.HolidayImport.Year;
import huanzhi.sheet.ImportPreview;
import huanzhi.sheet.ImportService;
import huanzhi.store.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The calendar as the bureau knows it: the shipped days, and before them those that were imported.
public final class HolidayService {

    private static final int SHOWN_ROWS = 20;

    private final Database database;
    private final Holidays holidays;
    private final HolidayTable shipped;
    private final ImportService imports;
    private List<SpecialDay> calculatedWith = List.of();
    private DeadlineCalculator calculator;

    public HolidayService(Database database, Holidays holidays, HolidayTable shipped, ImportService imports) {
        this.database = database;
        this.holidays = holidays;
        this.shipped = shipped;
        this.imports = imports;
        this.calculator = new DeadlineCalculator(shipped.calendar(calculatedWith));
    }

    /// On the calendar as it is now, which is made anew only when days have been imported or taken back.
    public synchronized DeadlineCalculator calculator() {
        var own = database.read(holidays::all);
        if (!own.equals(calculatedWith)) {
            calculatedWith = own;
            calculator = new DeadlineCalculator(shipped.calendar(own));
        }
        return calculator;
    }

    /// Takes a two-column file (日期, 放假/上班) in, as one operation. Refused as a whole if a single row is wrong, with
    /// row, column, value and remedy of each.
    public HolidayImport take(Path file) {
        var ledger = new HolidayLedger(database, holidays);
        var preview = imports.preview(file, ledger);
        if (!preview.rejected().isEmpty()) {
            throw new Refusal(wrong(preview));
        }
        var result = imports.keep(preview, ledger);
        var calendar = calculator().calendar();
        return new HolidayImport(
                preview.file(),
                result,
                preview.accepted().stream()
                        .map(row -> row.content().day().getYear())
                        .distinct()
                        .sorted()
                        .map(year -> year(calendar, year))
                        .toList());
    }

    private static Year year(WorkingCalendar calendar, int year) {
        return new Year(
                year, calendar.isKnown(year), calendar.count(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    private static String wrong(ImportPreview<SpecialDay> preview) {
        var sentences = new ArrayList<String>();
        sentences.add("文件“" + preview.file() + "”有 " + preview.rejected().size() + " 行不对，没有导入任何一行，请改正后重新导入。");
        preview.rejected().stream().limit(SHOWN_ROWS).forEach(row -> sentences.addAll(row.sentences()));
        return String.join("\n", sentences);
    }
}
