package huanzhi.sheet.ui;

import huanzhi.base.Problem;
import huanzhi.sheet.ImportField;
import huanzhi.sheet.ImportPreview;
import huanzhi.sheet.Ledger;
import huanzhi.ui.Badge;
import huanzhi.ui.Kit;
import huanzhi.ui.table.DataTable;
import huanzhi.ui.table.TableBuilder;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/// What an import shows: which headings are known, which rows are good, which are not and why.
final class ImportTables<T> {

    private final Kit kit;

    ImportTables(Kit kit) {
        this.kit = kit;
    }

    /// The headings the ledger knows, for someone who has not chosen a file yet.
    Node headings(Ledger<T> ledger) {
        return tabs(tab("认得的列名", fields(ledger.spec().fields())));
    }

    /// The tab with the wrong rows is in front where there are some.
    Node of(ImportState.Looked<T> looked) {
        var preview = looked.preview();
        var good = tab("可以导入 " + preview.accepted().size(), good(looked));
        var wrong = tab("有误 " + preview.rejected().size(), wrong(preview.rejected()));
        var passed = tab("跳过 " + preview.skipped().size(), skipped(preview.skipped()));
        var headings = tab(
                "列名 " + preview.headings().size()
                        + (preview.ignored().isEmpty()
                                ? ""
                                : "，没有用到 " + preview.ignored().size()),
                taken(preview));
        var tabs = tabs(good, wrong, passed, headings);
        if (!preview.rejected().isEmpty()) {
            tabs.getSelectionModel().select(wrong);
        }
        return tabs;
    }

    private DataTable<ImportPreview.Accepted<T>> good(ImportState.Looked<T> looked) {
        var table = new TableBuilder<ImportPreview.Accepted<T>>(
                        kit, "import." + looked.spec().title() + ".good", ImportPreview.Accepted::row)
                .number("行", ImportPreview.Accepted::row, it -> it.width(56).frozen())
                .text("将要", row -> looked.spec().effect(row.content()).sentence(), it -> it.width(120));
        looked.columns()
                .forEach(column ->
                        table.text(column.heading(), row -> column.shown(row.content()), it -> it.width(130)));
        return shown(table, "没有可以导入的行。", looked.preview().accepted());
    }

    private DataTable<Fault> wrong(List<ImportPreview.Rejected> rejected) {
        var faults = rejected.stream()
                .flatMap(row -> row.problems().stream().map(problem -> new Fault(row.row(), problem)))
                .toList();
        var table = new TableBuilder<Fault>(kit, "import.wrong", fault -> fault)
                .number("行", Fault::row, it -> it.width(56))
                .text("列", fault -> fault.problem().field(), it -> it.width(130))
                .text("填写的内容", fault -> fault.problem().value(), it -> it.width(180))
                .text("为什么不行", fault -> fault.problem().reason(), it -> it.width(330))
                .text("怎样改正", fault -> fault.problem().remedy(), it -> it.width(400))
                .facet("列", fault -> fault.problem().field());
        return shown(table, "每一行都可以导入。", faults);
    }

    private DataTable<ImportPreview.Skipped> skipped(List<ImportPreview.Skipped> skipped) {
        var table = new TableBuilder<ImportPreview.Skipped>(kit, "import.skipped", ImportPreview.Skipped::row)
                .number("行", ImportPreview.Skipped::row, it -> it.width(56))
                .text("内容", ImportPreview.Skipped::words, it -> it.width(900));
        return shown(table, "没有合计、备注之类要跳过的行。", skipped);
    }

    private DataTable<Heading> taken(ImportPreview<T> preview) {
        var known = preview.headings().entrySet().stream()
                .map(each -> new Heading(each.getKey(), each.getValue().heading(), Badge.good("认得")));
        var ignored = preview.ignored().stream().map(each -> new Heading(each, "", Badge.warning("没有用到")));
        var table = new TableBuilder<Heading>(kit, "import.headings", Heading::inFile)
                .text("表中的列名", Heading::inFile, it -> it.width(240))
                .text("当作", Heading::taken, it -> it.width(240))
                .badge("", Heading::state);
        return shown(table, "没有列名。", Stream.concat(known, ignored).toList());
    }

    private DataTable<ImportField> fields(List<ImportField> fields) {
        var table = new TableBuilder<ImportField>(kit, "import.fields", ImportField::heading)
                .text("列名", ImportField::heading, it -> it.width(150))
                .text("必填", field -> field.required() ? "必填" : "", it -> it.width(60))
                .text("怎样填写", ImportField::remark, it -> it.width(560))
                .text("也认", field -> String.join("、", field.otherNames()), it -> it.width(320));
        return shown(table, "", fields);
    }

    private static <R> DataTable<R> shown(TableBuilder<R> builder, String whenEmpty, List<R> rows) {
        var table = builder.empty(whenEmpty).build();
        table.show(rows);
        return table;
    }

    private static Tab tab(String words, DataTable<?> table) {
        var tab = new Tab(words, table.root());
        tab.setClosable(false);
        return tab;
    }

    private static TabPane tabs(Tab... tabs) {
        return new TabPane(tabs);
    }

    /// One reason why one row is not taken.
    private record Fault(int row, Problem problem) {}

    /// A heading of the file and what it was taken for.
    private record Heading(String inFile, String taken, Badge state) {}
}
