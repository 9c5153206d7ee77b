package huanzhi.law.limit.ui;

import huanzhi.base.Refusal;
import huanzhi.deadline.Deadline;
import huanzhi.deadline.DeadlineCalculator;
import huanzhi.deadline.DeadlineRequest;
import huanzhi.deadline.Timeline;
import huanzhi.law.limit.HolidayImport;
import huanzhi.law.limit.HolidayService;
import huanzhi.law.limit.LimitService;
import huanzhi.ui.Tasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What the page shows: the deadline for what stands in the form, or why there is none.
final class DeadlineModel {

    private final LimitService limits;
    private final HolidayService holidays;
    private final Tasks tasks;
    private final Supplier<DeadlineRequest> request;
    private final ReadOnlyObjectWrapper<Optional<Deadline>> deadline = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private Optional<DeadlineCalculator> calculator = Optional.empty();

    /// `request` is what is asked now; it may refuse.
    DeadlineModel(LimitService limits, HolidayService holidays, Tasks tasks, Supplier<DeadlineRequest> request) {
        this.limits = limits;
        this.holidays = holidays;
        this.tasks = tasks;
        this.request = request;
    }

    ReadOnlyObjectProperty<Optional<Deadline>> deadline() {
        return deadline.getReadOnlyProperty();
    }

    /// Why nothing can be computed; empty where something was.
    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    /// Reads the calendar anew, which another page may have added to.
    void load() {
        tasks.job("读取放假安排", limits::calculator)
                .onSuccess(fresh -> {
                    calculator = Optional.of(fresh);
                    compute();
                })
                .start();
    }

    /// Computes what stands there now; nothing before the calendar is read.
    void compute() {
        calculator.ifPresent(ready -> {
            try {
                show(Optional.of(ready.compute(request.get())), "");
            } catch (Refusal refused) {
                show(Optional.empty(), refused.sentence());
            }
        });
    }

    void importHolidays(Path file, Consumer<HolidayImport> done) {
        tasks.job("导入放假安排", () -> holidays.take(file))
                .onSuccess(imported -> {
                    load();
                    done.accept(imported);
                })
                .start();
    }

    Optional<Timeline> timeline() {
        return deadline.get().flatMap(found -> calculator.map(ready -> Timeline.of(found, ready.calendar())));
    }

    /// The answer with its working, to be put into another program.
    String text() {
        return deadline.get()
                .map(found -> {
                    var lines = new ArrayList<String>();
                    lines.add(found.summary());
                    lines.addAll(numbered(found));
                    lines.add("依据：" + found.rule().basis().article() + (found.confirmed() ? "" : "（待核对）"));
                    return String.join("\n", lines);
                })
                .orElse("");
    }

    static List<String> numbered(Deadline deadline) {
        var steps = deadline.working();
        var lines = new ArrayList<String>(steps.size());
        for (var i = 0; i < steps.size(); i++) {
            lines.add((i + 1) + ". " + steps.get(i));
        }
        return lines;
    }

    private void show(Optional<Deadline> found, String why) {
        refusal.set(why);
        deadline.set(found);
    }
}
