package huanzhi.report;

import huanzhi.document.model.Run;
import huanzhi.report.figure.Figure;
import huanzhi.report.figure.FigureSet;
import huanzhi.report.figure.FootCheck;
import huanzhi.settings.BureauIdentity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The report of one year as it stands now: what is to be printed, what is missing, and what does not foot.
public record ReportDraft(
        int year,
        BureauIdentity bureau,
        String outlineVersion,
        String title,
        String officialTitle,
        List<DraftSection> sections,
        FigureSet figures,
        List<FootCheck.Failure> failures,
        List<Warning> warnings) {

    public ReportDraft {
        sections = List.copyOf(sections);
        failures = List.copyOf(failures);
        warnings = List.copyOf(warnings);
    }

    /// Something the clerk should look at before the report goes out; `section` is where.
    public record Warning(String section, String sentence) {}

    /// The figure that a value in the text shows; empty for a value that is no figure, such as the bureau's name.
    public Optional<Figure> figure(Run.Value value) {
        return figures.all().stream()
                .filter(figure -> figure.id().value().equals(value.field()))
                .findFirst();
    }

    /// All sections from top to bottom, each before those inside it.
    public Stream<DraftSection> allSections() {
        return sections.stream().flatMap(DraftSection::all);
    }
}
