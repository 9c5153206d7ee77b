package huanzhi.law.limit;

import huanzhi.deadline.DeadlineCalculator;
import huanzhi.deadline.WorkingCalendar;
import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;
import java.util.List;

/// The limits and the calendar as the program ships them.
public final class Shipped {

    public static final LimitBook BOOK = LimitBook.read(LawFiles.bundled(), LawLibrary.read(LawFiles.bundled()));
    public static final WorkingCalendar CALENDAR =
            HolidayTable.read(LawFiles.bundled()).calendar(List.of());
    public static final DeadlineCalculator CALCULATOR = new DeadlineCalculator(CALENDAR);

    private Shipped() {}
}
