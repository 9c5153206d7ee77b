package huanzhi.report.figure;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.type.TypeReference;
import huanzhi.base.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A relation that the figures of one year must hold, such as 完成整改 ＋ 整改中 ＝ 发现问题.
///
/// `times` × the sum of `left` is equal to, or at most, `right`. A check with a figure nobody filled in says nothing.
public record FootCheck(
        String name, List<FigureId> left, int times, Relation relation, FigureId right, String rule, String remedy) {

    public FootCheck {
        left = List.copyOf(left);
        times = Math.max(1, times);
    }

    /// How both sides relate.
    public enum Relation {
        EQUAL,
        AT_MOST
    }

    /// A check that fails: its name, the sentence people read, and the figures to look at.
    public record Failure(String name, String sentence, List<FigureId> figures) {

        public Failure {
            figures = List.copyOf(figures);
        }
    }

    /// The checks that ship with the program.
    public static List<FootCheck> shipped() {
        return FigureData.read("foot-checks.json", new TypeReference<>() {});
    }

    public Optional<Failure> failure(FigureSet figures, Wording wording) {
        var parts = new ArrayList<Figure>();
        left.forEach(id -> figures.find(id).ifPresent(parts::add));
        var whole = figures.find(right);
        if (parts.size() < left.size() || whole.isEmpty()) {
            return Optional.empty();
        }
        var sum = parts.stream().mapToLong(FootCheck::count).sum() * times;
        var expected = count(whole.get());
        var holds = switch (relation) {
            case EQUAL -> sum == expected;
            case AT_MOST -> sum <= expected;
        };
        return holds ? Optional.empty() : Optional.of(failure(parts, sum, whole.get(), wording));
    }

    private Failure failure(List<Figure> parts, long sum, Figure whole, Wording wording) {
        var told = parts.stream().map(part -> told(part, wording)).collect(joining("、"))
                + (parts.size() > 1 ? "，合计" + sum : "")
                + (times > 1 ? "，" + times + "倍为" + sum : "");
        var expectation = switch (relation) {
            case EQUAL -> "，应等于";
            case AT_MOST -> "，应不大于";
        };
        var difference = Math.abs(sum - count(whole));
        return new Failure(
                name,
                "校核“" + name + "”不符：" + told + expectation + told(whole, wording) + "，相差" + difference + "；" + rule
                        + "，" + remedy + "。",
                Stream.concat(left.stream(), Stream.of(right)).toList());
    }

    private static String told(Figure figure, Wording wording) {
        return figure.definition().name() + wording.exactly(figure.definition(), figure.amount());
    }

    private static long count(Figure figure) {
        if (figure.amount() instanceof Amount.Count count) {
            return count.value();
        }
        throw new Refusal("“" + figure.definition().name() + "”不是件数，不能用来校核。");
    }
}
