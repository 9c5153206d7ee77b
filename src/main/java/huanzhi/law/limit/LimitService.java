package huanzhi.law.limit;

import huanzhi.base.Clock;
import huanzhi.base.Refusal;
import huanzhi.deadline.Deadline;
import huanzhi.deadline.DeadlineCalculator;
import huanzhi.deadline.DeadlineRequest;
import huanzhi.deadline.LimitRule;
import huanzhi.deadline.SpecialDay;
import huanzhi.deadline.WorkingCalendar;
import huanzhi.document.model.Paper;
import huanzhi.law.limit.HolidayImport.Year;
import huanzhi.sheet.ImportPreview;
import huanzhi.sheet.ImportService;
import huanzhi.store.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The limits, the calendar as the bureau knows it, and deadlines from both.
public final class LimitService {

    private static final int SHOWN_ROWS = 20;

    private final Database database;
    private final Holidays holidays;
    private final HolidayTable shipped;
    private final LimitBook book;
    private final ImportService imports;
    private final Clock clock;
    private List<SpecialDay> calculatedWith = List.of();
    private DeadlineCalculator calculator;

    public LimitService(
            Database database,
            Holidays holidays,
            HolidayTable shipped,
            LimitBook book,
            ImportService imports,
            Clock clock) {
        this.database = database;
        this.holidays = holidays;
        this.shipped = shipped;
        this.book = book;
        this.imports = imports;
        this.clock = clock;
        this.calculator = new DeadlineCalculator(shipped.calendar(calculatedWith));
    }

    public LimitBook book() {
        return book;
    }

    /// As they are today, in the order of the data.
    public List<LimitRule> rules() {
        return book.on(clock.today());
    }

    /// Of the shipped days and the imported ones, as they are now; made anew only when those have changed.
    public synchronized DeadlineCalculator calculator() {
        var own = database.read(holidays::all);
        if (!own.equals(calculatedWith)) {
            calculatedWith = own;
            calculator = new DeadlineCalculator(shipped.calendar(own));
        }
        return calculator;
    }

    public Deadline compute(DeadlineRequest request) {
        return calculator().compute(request);
    }

    /// The usual form of a rule from `start`.
    public Deadline compute(String rule, LocalDate start) {
        return compute(DeadlineRequest.of(book.rule(rule, start), start));
    }

    /// 期限计算单, made today.
    public Paper paper(Deadline deadline) {
        return LimitPaper.of(deadline, clock.today());
    }

    /// Takes a two-column file (日期, 放假/上班) in, as one operation. Refused as a whole if a single row is wrong, with
    /// row, column, value and remedy of each.
    public HolidayImport importHolidays(Path file) {
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
