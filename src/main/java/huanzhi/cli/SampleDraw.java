package huanzhi.cli;

import huanzhi.base.Clock;
import huanzhi.draw.Secret;
import huanzhi.draw.round.DrawOffice;
import huanzhi.draw.round.DrawPeriod;
import huanzhi.draw.round.FreezeOrder;
import huanzhi.draw.round.RoundId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/// A finished draw of the invented county, the same every time: frozen, drawn from a day later, one task redrawn, all
/// opened on their days, and an officer exchanged on the first of them.
final class SampleDraw {

    /// Known to everybody, because nothing depends on it.
    private static final Secret SECRET = new Secret("9e3779b97f4a7c15".repeat(4));

    private static final String OPERATOR = "王一";
    private static final int QUARTER = 4;

    private SampleDraw() {}

    static void hold(DrawOffice.Means means, int year) {
        var frozen = LocalDateTime.of(year, 10, 9, 9, 30);
        var first = on(means, frozen);
        var matter = first.preparing().matter(year, "").id();
        var period = new DrawPeriod(year, QUARTER);
        var day = frozen.toLocalDate();
        var id = first.freezing()
                .freeze(new FreezeOrder(
                        Optional.of(matter),
                        first.preparing().candidates(matter, period, day),
                        first.preparing().officers(period, day),
                        period,
                        OPERATOR,
                        "法制员",
                        year + "-10-10 体彩排列5开奖号码",
                        "",
                        ""))
                .id();
        var next = on(means, frozen.plusDays(1));
        next.revealing().reveal(id, "46213", "");
        next.dispatching().spread(id, LocalDate.of(year, 10, 16), LocalDate.of(year, 12, 15));
        next.amending().replace(id, 2, OPERATOR, "已经搬迁到邻县");
        exchange(on(means, LocalDateTime.of(year, 10, 16, 8, 30)), id);
        on(means, LocalDateTime.of(year, 12, 15, 17, 0)).dispatching().openDue();
    }

    /// The leader of the first task turns out to be recused when the names are opened.
    private static void exchange(DrawOffice office, RoundId id) {
        office.dispatching().openDue();
        var first = office.views().of(id).tasks().getFirst();
        var leader = first.names().orElseThrow().team().getFirst();
        office.amending().exchange(id, first.number(), leader.certificate(), OPERATOR, "与该企业负责人是近亲属，当场申请回避");
    }

    private static DrawOffice on(DrawOffice.Means means, LocalDateTime time) {
        Clock clock = () -> time;
        return DrawOffice.invented(means, SECRET, clock);
    }
}
