package huanzhi.report;

import huanzhi.document.model.Line;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One section of the draft, with the sections inside it.
///
/// `number` is 一、 or （一） and empty for the lead and for a section that is not printed, because nothing stands in it.
/// A section of a required part is printed even when empty, so that the gap is seen. `ownText` is what the clerk wrote,
/// with its slots; that is what is edited and saved, while `parts` show it filled.
public record DraftSection(
        String id,
        String number,
        String heading,
        Optional<RequiredPart> part,
        String ownText,
        List<DraftPart> parts,
        List<DraftSection> sections) {

    public DraftSection {
        parts = List.copyOf(parts);
        sections = List.copyOf(sections);
    }

    /// The paragraphs that are printed, without those of the sections inside.
    public List<Line> paragraphs() {
        return parts.stream()
                .<Line>mapMulti((part, lines) -> {
                    switch (part) {
                        case DraftPart.Counted(var line) -> lines.accept(line);
                        case DraftPart.Own(var line) -> lines.accept(line);
                        case DraftPart.Suggestion _ -> {}
                    }
                })
                .toList();
    }

    /// Whether nothing would be printed under its heading.
    public boolean blank() {
        return paragraphs().isEmpty() && sections.stream().allMatch(DraftSection::blank);
    }

    public boolean printed() {
        return !blank() || part.isPresent();
    }

    /// This section and those inside it.
    public Stream<DraftSection> all() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(DraftSection::all));
    }

    DraftSection numbered(String given) {
        return new DraftSection(id, given, heading, part, ownText, parts, sections);
    }
}
