package huanzhi.cli;

import huanzhi.base.Refusal;
import huanzhi.report.DraftPart;
import huanzhi.report.ReportText;
import huanzhi.sheet.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A county that does not exist and two of its years, put into an empty office the way a clerk would.
public final class SampleCounty {

    private static final List<Integer> YEARS = List.of(2023, 2024);

    private final Office office;

    public SampleCounty(Office office) {
        this.office = office;
    }

    /// How many records came from each ledger. Refuses an office that holds records already.
    public Map<LedgerKind, Integer> settle() {
        if (!office.settings().identities().isEmpty()) {
            throw new Refusal("数据目录里已经有记录，示例县只能建在空目录里，请用 --data 换一个目录。");
        }
        SampleBureau.identities().forEach(office.settings()::add);
        var taken = new EnumMap<LedgerKind, Integer>(LedgerKind.class);
        for (var kind : LedgerKind.values()) {
            taken.put(kind, take(office.ledgers().get(kind), kind.sampleFile()));
        }
        YEARS.forEach(year -> SamplePlan.enter(office.plan().plans(), year));
        SamplePlan.begin(office.plan().plans(), YEARS.getLast() + 1);
        SampleDraw.hold(office.drawing(), YEARS.getFirst());
        new SampleTasks(office.tasks()).plan();
        new SampleResults(office.tasks()).publish();
        YEARS.forEach(this::writeReport);
        return taken;
    }

    private <T> int take(Ledger<T> ledger, String name) {
        var preview = office.imports().preview(unpacked(name), ledger);
        if (!preview.rejected().isEmpty()) {
            var first = preview.rejected().getFirst().sentences().getFirst();
            throw new Refusal("示例台账“" + name + "”" + first);
        }
        office.imports().keep(preview, ledger);
        return preview.accepted().size();
    }

    /// The county's clerk takes what the program suggests.
    private void writeReport(int year) {
        office.report()
                .compose(year)
                .allSections()
                .forEach(section -> section.parts().forEach(part -> {
                    if (part instanceof DraftPart.Suggestion(var text)) {
                        office.report().write(new ReportText(year, section.id(), text));
                    }
                }));
    }

    private static Path unpacked(String name) {
        try (var content = SampleCounty.class.getResourceAsStream("/huanzhi/sample/" + name)) {
            var folder = Files.createTempDirectory("huanzhi-sample");
            folder.toFile().deleteOnExit();
            var file = folder.resolve(name);
            Files.copy(content, file);
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new Refusal("示例台账“" + name + "”取不出来（" + e.getMessage() + "），请检查临时目录是否可写。", e);
        }
    }
}
