package huanzhi.report;

import huanzhi.report.figure.Amount;
import huanzhi.report.figure.Figure;
import huanzhi.report.figure.FigureBook;
import huanzhi.report.figure.FigureId;
import huanzhi.report.figure.FigureSet;
import java.util.regex.Pattern;

/// When a sentence may be said: `行政复议=0`, `行政复议>0`, `办结率=回复率`, `移送公安机关⊆查处环境违法案件`.
///
/// ⊆ asks whether every record behind the left figure is behind the right one too. A figure nobody filled in meets
/// none.
sealed interface Condition {

    Pattern SHAPE = Pattern.compile("([^=>⊆]+)([=>⊆])([^=>⊆]+)");

    boolean holds(FigureSet figures);

    record Zero(FigureId figure) implements Condition {
        @Override
        public boolean holds(FigureSet figures) {
            return figures.find(figure).filter(each -> each.amount().nothing()).isPresent();
        }
    }

    record Something(FigureId figure) implements Condition {
        @Override
        public boolean holds(FigureSet figures) {
            return figures.find(figure).filter(each -> !each.amount().nothing()).isPresent();
        }
    }

    record Same(FigureId left, FigureId right) implements Condition {
        @Override
        public boolean holds(FigureSet figures) {
            return figures.find(left)
                    .flatMap(a -> figures.find(right).filter(b -> same(a.amount(), b.amount())))
                    .isPresent();
        }

        private static boolean same(Amount left, Amount right) {
            if (left instanceof Amount.Rate a && right instanceof Amount.Rate b) {
                return !a.nothing() && !b.nothing() && a.part() * b.whole() == b.part() * a.whole();
            }
            return left.equals(right);
        }
    }

    record Within(FigureId part, FigureId whole) implements Condition {
        @Override
        public boolean holds(FigureSet figures) {
            return figures.find(part).filter(each -> within(each, figures)).isPresent();
        }

        private boolean within(Figure figure, FigureSet figures) {
            return figures.find(whole).filter(figure::partOf).isPresent();
        }
    }

    static Condition parse(String text, FigureBook book) {
        var shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            throw new IllegalArgumentException("condition " + text);
        }
        var left = figure(shape.group(1), book);
        var right = shape.group(3);
        return switch (shape.group(2)) {
            case "⊆" -> new Within(left, figure(right, book));
            case ">" -> new Something(left);
            default -> right.equals("0") ? new Zero(left) : new Same(left, figure(right, book));
        };
    }

    private static FigureId figure(String name, FigureBook book) {
        return book.named(name)
                .orElseThrow(() -> new IllegalArgumentException("no figure is called " + name))
                .id();
    }
}
