package huanzhi.law.limit;

import huanzhi.base.DateText;
import huanzhi.deadline.Bearer;
import huanzhi.deadline.Deadline;
import huanzhi.deadline.DeadlineRequest;
import huanzhi.deadline.Exclusion;
import huanzhi.deadline.Extension;
import huanzhi.deadline.Variant;
import huanzhi.document.model.Block;
import huanzhi.document.model.Block.Cell;
import huanzhi.document.model.Layout;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import huanzhi.document.model.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// 期限计算单: one page for the file, from which the day can be worked out again by hand.
public final class LimitPaper {

    private static final String TITLE = "期限计算单";
    private static final List<Integer> WIDTHS = List.of(1, 5);

    private LimitPaper() {}

    /// What its file is called, such as `期限计算单-L08-2026-06-01`.
    public static String fileName(Deadline deadline) {
        return TITLE + "-" + deadline.rule().id().number() + "-" + deadline.lawful();
    }

    /// As it was computed on `today`.
    public static Paper of(Deadline deadline, LocalDate today) {
        var request = deadline.request();
        var rule = deadline.rule();
        var rows = new ArrayList<Block.Row>();
        rows.add(row(
                "期限",
                rule.title() + name(request.variant()) + "，" + rule.bearer().label() + "的期限"));
        rows.add(row(
                "起算",
                request.variant().trigger() + " " + request.start().text()
                        + request.until().map(day -> " 至 " + day).orElse("") + "，"
                        + request.variant().lengthText()));
        rows.add(row("不计期间", excluded(request.exclusions())));
        if (request.extensions() > 0) {
            rows.add(row("延长", List.of(extended(request))));
        }
        rows.add(row("计算", working(deadline)));
        rows.add(row("结果", result(deadline)));
        rows.add(row("依据", List.of(article(deadline))));
        if (!rule.consequence().isEmpty()) {
            rows.add(row("逾期后果", rule.consequence()));
        }
        rows.add(row("计算日期", DateText.written(today) + "　　承办人：　　　　　核对人："));
        return new Paper(
                TITLE + " " + rule.name() + " " + deadline.lawful(),
                "",
                Layout.FORM,
                List.of(new Block.Title(List.of(TITLE)), new Block.Table(WIDTHS, rows)));
    }

    private static String name(Variant variant) {
        return variant.name().isEmpty() ? "" : "，" + variant.name();
    }

    /// Marked 待核对 where legal staff still have to look it up.
    private static Line article(Deadline deadline) {
        var said = deadline.rule().basis().article() + (deadline.confirmed() ? "" : "（待核对）");
        return Values.of("期限.依据", said, deadline.confirmed());
    }

    private static Line extended(DeadlineRequest request) {
        return Line.of(request.variant().extensions().subList(0, request.extensions()).stream()
                .map(Extension::text)
                .collect(Collectors.joining("；")));
    }

    private static List<Line> result(Deadline deadline) {
        var lines = new ArrayList<String>();
        if (deadline.days().isPresent()) {
            lines.add("共 " + deadline.days().getAsLong() + " 日");
        } else if (deadline.rule().bearer() == Bearer.AUTHORITY
                && !deadline.strict().equals(deadline.lawful())) {
            lines.add("严格日（不顺延，预警）：" + DateText.written(deadline.strict()));
            lines.add("法定日（红线）：" + DateText.written(deadline.lawful()));
        } else {
            lines.add(deadline.dayName() + "：" + DateText.written(deadline.lawful())
                    + deadline.time().map(clock -> " " + clock).orElse(""));
        }
        deadline.opens().ifPresent(day -> lines.add("下一步最早可以进行：" + DateText.written(day)));
        if (deadline.provisional()) {
            lines.add("暂按周一至周五：" + deadline.provisionalYears() + " 年的放假安排没有导入");
        }
        return lines.stream().map(Line::of).toList();
    }

    private static String excluded(List<Exclusion> exclusions) {
        return exclusions.isEmpty()
                ? "无"
                : String.join("；", exclusions.stream().map(Exclusion::text).toList());
    }

    private static List<Line> working(Deadline deadline) {
        var steps = deadline.working();
        return IntStream.range(0, steps.size())
                .mapToObj(i -> Line.of((i + 1) + ". " + steps.get(i)))
                .toList();
    }

    private static Block.Row row(String heading, String words) {
        return row(heading, List.of(Line.of(words)));
    }

    private static Block.Row row(String heading, List<Line> lines) {
        return new Block.Row(0, List.of(Cell.heading(heading), new Cell(1, false, lines)));
    }
}
