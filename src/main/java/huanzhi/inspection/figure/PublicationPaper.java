package huanzhi.inspection.figure;

import huanzhi.base.DateText;
import huanzhi.document.model.Block;
import huanzhi.document.model.Block.Cell;
import huanzhi.document.model.Block.Row;
import huanzhi.document.model.Layout;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import huanzhi.document.model.Values;
import huanzhi.settings.BureauIdentity;
import huanzhi.settings.BureauItem;
import huanzhi.settings.BureauValues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// 抽查结果公示表, as it is put up; visits and off-site checks stand in tables of their own.
public final class PublicationPaper {

    private static final String TITLE = "行政检查结果公示表";
    private static final List<Integer> WIDTHS = List.of(4, 16, 10, 13, 17);
    private static final List<String> HEADINGS = List.of("序号", "被检查单位", "检查日期", "检查事项", "检查结果");

    private PublicationPaper() {}

    public static Paper of(List<PublicationRow> rows, BureauIdentity bureau, LocalDate day) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(List.of(bureau.authorityName(), TITLE)));
        for (var manner : Manner.values()) {
            var lines = rows.stream()
                    .filter(each -> each.row().task().onSite() == (manner == Manner.ON_SITE))
                    .toList();
            if (!lines.isEmpty()) {
                blocks.add(new Block.Heading(1, Line.of(manner.label() + "检查（" + lines.size() + " 家次）")));
                blocks.add(table(lines));
            }
        }
        blocks.add(new Block.Signature(
                BureauValues.of(BureauItem.AUTHORITY_NAME, bureau), Values.of("公示日期", Optional.of(day)), true));
        return new Paper(TITLE, bureau.authorityName(), Layout.FORM, blocks);
    }

    private static Block.Table table(List<PublicationRow> lines) {
        var rows = new ArrayList<Row>();
        rows.add(new Row(1, HEADINGS.stream().map(Cell::heading).toList()));
        for (var line : lines) {
            rows.add(row(rows.size(), line));
        }
        return new Block.Table(WIDTHS, rows);
    }

    private static Row row(int number, PublicationRow line) {
        var task = line.row().task();
        return new Row(
                1,
                Stream.of(
                                String.valueOf(number),
                                line.row().enterprise(),
                                DateText.written(task.when().day()),
                                task.matters(),
                                line.result())
                        .map(each -> Cell.of(Line.of(each)))
                        .toList());
    }
}
