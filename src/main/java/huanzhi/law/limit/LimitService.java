package huanzhi.law.limit;

import huanzhi.base.Clock;
import huanzhi.deadline.Deadline;
import huanzhi.deadline.DeadlineCalculator;
import huanzhi.deadline.DeadlineRequest;
import huanzhi.deadline.LimitRule;
import huanzhi.document.model.Paper;
import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;
import java.util.List;
import java.util.function.Supplier;

/// The limits of the law, and deadlines computed from them.
public final class LimitService {

    private final LimitBook book;
    private final Supplier<DeadlineCalculator> calculator;
    private final Clock clock;

    /// `calculator` is asked each time, because its calendar may have been added to.
    public LimitService(LimitBook book, Supplier<DeadlineCalculator> calculator, Clock clock) {
        this.book = book;
        this.calculator = calculator;
        this.clock = clock;
    }

    /// With nothing but what ships with the program.
    public static LimitService shipped(Clock clock) {
        return of(LawFiles.bundled(), clock);
    }

    /// With what `files` say and no calendar of the bureau's own.
    public static LimitService of(LawFiles files, Clock clock) {
        var ready = new DeadlineCalculator(HolidayTable.read(files).calendar(List.of()));
        return new LimitService(LimitBook.read(files, LawLibrary.read(files)), () -> ready, clock);
    }

    public LimitBook book() {
        return book;
    }

    /// As they are today, in the order of the data.
    public List<LimitRule> rules() {
        return book.on(clock.today());
    }

    public DeadlineCalculator calculator() {
        return calculator.get();
    }

    public Deadline compute(DeadlineRequest request) {
        return calculator().compute(request);
    }

    /// 期限计算单, made today.
    public Paper paper(Deadline deadline) {
        return LimitPaper.of(deadline, clock.today());
    }
}
