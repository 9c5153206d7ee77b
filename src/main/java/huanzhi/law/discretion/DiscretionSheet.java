package huanzhi.law.discretion;

import huanzhi.base.CapitalAmount;
import huanzhi.document.model.Block;
import huanzhi.document.model.Block.Cell;
import huanzhi.document.model.Block.Row;
import huanzhi.document.model.Layout;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import huanzhi.document.model.Values;
import java.util.ArrayList;
import java.util.List;

/// 裁量计算表: how the fine of one act was measured, for the file; to be signed by 承办人 and 审核.
public final class DiscretionSheet {

    public static final String TITLE = "行政处罚裁量计算表";

    private static final List<Integer> WIDTHS = List.of(2, 7, 15, 5, 11);
    private static final int COLUMNS = WIDTHS.size();
    private static final int TALL = 3;

    private final SheetHead head;
    private final Measured measured;
    private final List<Row> rows = new ArrayList<>();

    private DiscretionSheet(SheetHead head, Measured measured) {
        this.head = head;
        this.measured = measured;
    }

    /// A ground that is still to be told stands as a blank to be filled in.
    public static Paper paper(SheetHead head, Measured measured) {
        return new DiscretionSheet(head, measured).paper();
    }

    private Paper paper() {
        field("案件", Values.of("案件.案由", head.cause()), "立案号", Values.of("案件.立案号", head.number()));
        field("当事人", Values.of("案件.当事人", head.party()), "承办人", Values.of("案件.承办人", head.officers()));
        wide("违法行为", Values.of("裁量.违法行为", head.violation()));
        wide("适用日期", Line.of(head.days()));
        var reckonings = measured.reckonings();
        for (var i = 0; i < reckonings.size(); i++) {
            reckoning(reckonings.size() == 1 ? "" : measured.names().get(i), reckonings.get(i));
        }
        measured.verdict().ifPresent(verdict -> wide("从旧兼从轻", Line.of(verdict.text())));
        var applied = measured.applied();
        wide("罚款数额", Line.of(Figure.yuan(applied.amount()) + "（人民币" + CapitalAmount.of(applied.amount()) + "）"));
        wide("裁量基准", Line.of(head.standard()));
        if (!measured.doubts().isEmpty()) {
            wide("待核对", Line.of(String.join("", measured.doubts())));
        }
        signatures();
        return new Paper(
                head.number().isEmpty() ? TITLE : TITLE + "（" + head.number() + "）",
                head.bureau(),
                Layout.FORM,
                List.of(
                        new Block.Title(head.bureau().isEmpty() ? List.of(TITLE) : List.of(head.bureau(), TITLE)),
                        new Block.Table(WIDTHS, rows)));
    }

    private void reckoning(String name, Reckoning reckoning) {
        var yardstick = reckoning.yardstick();
        wide(name.isEmpty() ? "裁量表" : name, Line.of(yardstick.title()));
        rows.add(new Row(
                1,
                List.of(
                        Cell.heading("序"),
                        Cell.heading("裁量因素"),
                        Cell.heading("选定档次"),
                        Cell.heading("百分值"),
                        Cell.heading("理由"))));
        if (yardstick.column().formula() instanceof Formula.Sum(var start)) {
            rows.add(row("", "裁量起点", "", start + "%", Line.of("法定最低额占最高额的比例")));
        }
        var picks = reckoning.picks();
        for (var i = 0; i < picks.size(); i++) {
            var pick = picks.get(i);
            rows.add(row(
                    String.valueOf(i + 1),
                    pick.factor().name(),
                    pick.grade().text(),
                    pick.percent() + "%",
                    Values.of("裁量.理由（" + pick.factor().name() + "）", pick.ground())));
        }
        wide(
                "法定幅度",
                Values.of(
                                "裁量.罚款依据",
                                yardstick.penalty().text(),
                                yardstick.penalty().confirmed())
                        .then(Line.of("：" + range(reckoning))));
        wide("计算", Line.of(reckoning.formula()));
        wide("调节", reckoning.adjustment().map(DiscretionSheet::adjustment).orElse(Line.of("无")));
        if (measured.reckonings().size() > 1) {
            wide("计算结果", Line.of(Figure.yuan(reckoning.amount())));
        }
    }

    private static String range(Reckoning reckoning) {
        var least = reckoning.least();
        var words = (least.isZero() ? "" : Figure.yuan(least) + "以上 ") + Figure.yuan(reckoning.most()) + "以下";
        return reckoning.yardstick().rangeText() + "，即 " + words;
    }

    private static Line adjustment(Adjustment adjustment) {
        var rule = adjustment.rule();
        var words = rule.direction() == AdjustmentRule.Direction.TOP
                ? rule.name() + "，按法定最高额处罚；理由："
                : rule.name() + "，法定最高额的 " + Figure.percent(adjustment.percent()) + "；理由：";
        return Line.of(words).then(Values.of("裁量.调节理由", adjustment.ground())).then(Line.of("；须经集体审议。"));
    }

    private void field(String first, Line value, String second, Line other) {
        rows.add(new Row(
                1,
                List.of(
                        new Cell(2, true, List.of(Line.of(first))),
                        Cell.of(value),
                        new Cell(1, true, List.of(Line.of(second))),
                        Cell.of(other))));
    }

    private void wide(String name, Line value) {
        rows.add(new Row(
                1, List.of(new Cell(2, true, List.of(Line.of(name))), new Cell(COLUMNS - 2, false, List.of(value)))));
    }

    /// 承办人 and 审核 side by side, each with room for a name and a date.
    private void signatures() {
        var place = List.of(Line.of("（签名）"), Line.of(""), Line.of("　　年　月　日"));
        rows.add(new Row(
                TALL,
                List.of(
                        new Cell(2, true, List.of(Line.of("承办人"))),
                        new Cell(1, false, place),
                        new Cell(1, true, List.of(Line.of("审核"))),
                        new Cell(1, false, place))));
    }

    private static Row row(String number, String factor, String grade, String percent, Line ground) {
        return new Row(
                1,
                List.of(
                        Cell.of(Line.of(number)),
                        Cell.of(Line.of(factor)),
                        Cell.of(Line.of(grade)),
                        Cell.of(Line.of(percent)),
                        Cell.of(ground)));
    }
}
