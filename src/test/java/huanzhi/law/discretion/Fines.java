package huanzhi.law.discretion;

import huanzhi.base.Money;
import huanzhi.law.Fine;
import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;
import huanzhi.law.Provision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The shipped tables, and short ways to reckon by them in tests.
public final class Fines {

    public static final LawLibrary LAW = LawLibrary.read(LawFiles.bundled());
    public static final Discretion SHIPPED = Discretion.read(LawFiles.bundled(), LAW);

    static final LocalDate MON_2026_06_01 = LocalDate.of(2026, 6, 1);

    private Fines() {}

    /// The yardstick of a special table's column on its own range.
    static Yardstick special(String table, String column) {
        var found = SHIPPED.table(table);
        return Yardstick.special(found, found.column(column));
    }

    /// A general table on two sums in 元.
    static Yardstick general(String table, long least, long most) {
        var found = SHIPPED.table(table);
        return new Yardstick(
                found,
                found.column(""),
                found.payers().contains(Fine.Payer.UNIT) ? Fine.Payer.UNIT : Fine.Payer.RESPONSIBLE,
                "",
                new Fine.Sum(Money.ofYuan(least), Money.ofYuan(most)),
                Provision.NONE);
    }

    /// `numbers` as the command line takes them: `1,2,4`.
    static Reckoning reckon(
            Yardstick yardstick, String numbers, Optional<Money> base, Optional<Adjustment> adjustment) {
        return SHIPPED.reckon(yardstick, yardstick.column().choose(numbers), base, adjustment, MON_2026_06_01);
    }

    static Reckoning reckon(Yardstick yardstick, String numbers) {
        return reckon(yardstick, numbers, Optional.empty(), Optional.empty());
    }

    /// `heavier 20`.
    static Optional<Adjustment> adjustment(String words) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        var parts = words.split(" ");
        return Optional.of(SHIPPED.adjustment(parts[0]).by(new BigDecimal(parts[1]), "集体审议认定"));
    }

    static List<String> texts(List<Step> steps) {
        return steps.stream().map(Step::text).toList();
    }
}
