package huanzhi;

import static java.util.stream.Collectors.groupingBy;

import huanzhi.draw.round.AppointmentService;
import huanzhi.draw.round.DrawnAt;
import huanzhi.draw.round.RoundId;
import huanzhi.shell.home.ToDo;
import huanzhi.store.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// The drawn and opened tasks for which there are no officers, one line for each draw.
record DueTeams(AppointmentService appointing, Consumer<RoundId> opener) {

    List<ToDo> now(Reading reading) {
        return appointing.waiting(reading).stream().collect(groupingBy(DrawnAt::round)).values().stream()
                .map(this::line)
                .toList();
    }

    private ToDo line(List<DrawnAt> tasks) {
        var first = tasks.stream().min(Comparator.comparing(DrawnAt::visitOn)).orElseThrow();
        return new ToDo(
                first.visitOn(),
                "指定执法人员",
                first.number() + " " + tasks.size() + " 项任务",
                "抽取时没有两名可以去的人员",
                () -> opener.accept(first.round()));
    }
}
