package huanzhi.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import huanzhi.report.figure.FigureData;
import java.util.List;
import java.util.Optional;

/// The skeleton of the report as data: sections with their headings, sentences and suggestions.
///
/// `version` is kept with every issued report. Texts are patterns ([Pattern]).
record Outline(String version, String title, String officialTitle, List<Section> sections) {

    Outline {
        sections = List.copyOf(sections);
    }

    /// One section; a section without a heading is the lead paragraph.
    ///
    /// Of each sentence the first variant that can be said is said. `ownTextReplaces`: own text takes the place of
    /// the sentences. `mustMention`: words of which an own text should have one.
    record Section(
            String id,
            String heading,
            @JsonProperty("part") RequiredPart partOrNull,
            List<List<Variant>> sentences,
            String suggestion,
            boolean ownTextReplaces,
            List<String> mustMention,
            String mustMentionWarning,
            List<Section> sections) {

        Section {
            heading = heading == null ? "" : heading;
            suggestion = suggestion == null ? "" : suggestion;
            sentences = sentences == null ? List.of() : List.copyOf(sentences);
            mustMention = mustMention == null ? List.of() : List.copyOf(mustMention);
            sections = sections == null ? List.of() : List.copyOf(sections);
        }

        /// What history calls it: the heading without its year.
        String name() {
            return heading.isEmpty() ? "引言" : heading.replaceFirst("^\\{[年次]+}年度", "");
        }

        /// The required part that this section and those inside it make up.
        Optional<RequiredPart> part() {
            return Optional.ofNullable(partOrNull);
        }
    }

    /// One way to say a sentence, said when all of `conditions` hold and no figure in it is nothing.
    record Variant(@JsonProperty("when") List<String> conditions, String text) {

        Variant {
            conditions = conditions == null ? List.of() : List.copyOf(conditions);
        }
    }

    /// The outline that ships with the program.
    static Outline shipped() {
        return FigureData.read("outline.json", new TypeReference<>() {});
    }

    /// All sections from top to bottom, each before those inside it.
    List<Section> allSections() {
        return sections.stream()
                .<Section>mapMulti((section, all) -> {
                    all.accept(section);
                    section.sections().forEach(all);
                })
                .toList();
    }

    Optional<Section> section(String id) {
        return allSections().stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
