package huanzhi.law;

import huanzhi.base.Money;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Sets the fines of two states of the law for one act side by side (从旧兼从轻).
///
/// The rule: the column of the ordinary case of a unit decides; the lower maximum is milder, at equal maxima the lower
/// minimum. Where a law fines only who does not correct in time (先改后罚), it is milder than one that fines at once.
/// Columns that lead elsewhere (情节严重, 拒不改正, 责任人员) are named in `byHand`. What cannot be set side by side is
/// [Milder#OPEN] and never guessed: multiples against sums while their base (总投资额, 处置费用) is not given, and columns
/// that divide the act otherwise (收集、贮存 and 利用、处置). Only fines are compared; confiscation, shut-downs and
/// detention are for people to weigh.
///
/// On 危险废物贮存不规范 the older law has 10–100万元, the newer 5–20万元: newer milder; 拒不改正 (20–100万元) is named.
public record FineComparison(Milder milder, String why, List<String> byHand) {

    public FineComparison {
        byHand = List.copyOf(byHand);
    }

    /// `base` is what multiples are taken of, where the case has it; `correctionFirst` says that a law without an
    /// ordinary column fines only who does not correct in time.
    static FineComparison of(List<Fine> older, List<Fine> newer, Optional<Money> base, boolean correctionFirst) {
        return new Columns(older, newer, base, correctionFirst).compare();
    }

    /// Where people have to judge, because of `why`.
    static FineComparison open(String why) {
        return new FineComparison(Milder.OPEN, why, List.of(why));
    }

    private record Columns(List<Fine> older, List<Fine> newer, Optional<Money> base, boolean correctionFirst) {

        FineComparison compare() {
            if (older.isEmpty() || newer.isEmpty()) {
                return open((older.isEmpty() ? "旧法" : "新法") + "的罚款幅度本库没有载明，须查对条文后比较");
            }
            var verdict = main();
            var byHand = new ArrayList<String>();
            if (verdict.milder() == Milder.OPEN) {
                byHand.add(verdict.why());
            }
            for (var column : columns()) {
                var other = compare(column);
                if (!column.equals(Column.ORDINARY) && other.milder() != verdict.milder()) {
                    byHand.add("属于“" + column.text() + "”的，" + other.why());
                }
            }
            return new FineComparison(verdict.milder(), verdict.why(), byHand);
        }

        private ScaleComparison main() {
            var was = Column.ORDINARY.exactly(older);
            var is = Column.ORDINARY.exactly(newer);
            if (was.isPresent() && is.isPresent()) {
                return compare(Column.ORDINARY);
            }
            if (was.isPresent() != is.isPresent() && correctionFirst) {
                return was.isPresent()
                        ? new ScaleComparison(Milder.NEWER, "旧法可以直接罚款，新法先责令改正、逾期不改的才罚")
                        : new ScaleComparison(Milder.OLDER, "旧法先责令改正、逾期不改的才罚，新法可以直接罚款");
            }
            return new ScaleComparison(Milder.OPEN, divided(was.isEmpty(), is.isEmpty()) + "分档处罚，须按本案属于哪一档比较");
        }

        private static String divided(boolean older, boolean newer) {
            return older && newer ? "两法各自" : older ? "旧法" : "新法";
        }

        private LinkedHashSet<Column> columns() {
            var columns = new LinkedHashSet<Column>();
            older.forEach(fine -> columns.add(Column.of(fine)));
            newer.forEach(fine -> columns.add(Column.of(fine)));
            return columns;
        }

        private ScaleComparison compare(Column column) {
            return ScaleComparison.of(
                    column.in(older).map(Fine::scale), column.in(newer).map(Fine::scale), base);
        }
    }

    /// For whom and in which circumstances.
    private record Column(Fine.Payer payer, String circumstance) {

        private static final Column ORDINARY = new Column(Fine.Payer.UNIT, "");

        static Column of(Fine fine) {
            return new Column(fine.payer(), fine.circumstance());
        }

        /// Who is fined in these circumstances by a law that does not tell them apart is fined as in the ordinary case.
        Optional<Fine> in(List<Fine> fines) {
            return exactly(fines).or(() -> new Column(payer, "").exactly(fines));
        }

        Optional<Fine> exactly(List<Fine> fines) {
            return fines.stream().filter(fine -> of(fine).equals(this)).findFirst();
        }

        String text() {
            return payer.label() + (circumstance.isEmpty() ? "" : "，" + circumstance);
        }
    }
}
