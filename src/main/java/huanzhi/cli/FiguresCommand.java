package huanzhi.cli;

import huanzhi.report.figure.FigureRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The figures of a year with their definitions and how many records are behind each.
@Command(name = "figures", description = "列出一年的各项数字、口径和所依据的记录条数")
final class FiguresCommand extends OfficeCommand {

    @Option(names = "--year", required = true, paramLabel = "年份", description = "如 2024")
    private int year;

    FiguresCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        var sentences = new ArrayList<String>();
        var data = new LinkedHashMap<String, Object>();
        for (var row :
                FigureRow.of(office.report().figures(year), office.report().wording())) {
            sentences.add(sentence(row));
            data.put(row.id().value(), data(row));
        }
        return new Answer(sentences, Map.of("year", year, "figures", data));
    }

    private static String sentence(FigureRow row) {
        var change = row.change().isEmpty() ? "" : "，" + row.change();
        var parts = row.parts().isEmpty() ? "" : System.lineSeparator() + "      " + row.parts();
        return "%-4s%s：%s（记录 %d 条%s）%s%n      口径：%s"
                .formatted(row.number(), row.name(), row.exact(), row.records(), change, parts, row.meaning());
    }

    private static Map<String, ?> data(FigureRow row) {
        var data = new LinkedHashMap<String, Object>();
        data.put("name", row.name());
        data.put("value", row.exact());
        data.put("printed", row.inText());
        data.put("lastYear", row.lastYear());
        data.put("records", row.records());
        data.put("definition", row.meaning());
        return data;
    }
}
