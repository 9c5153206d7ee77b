package huanzhi.report;

import huanzhi.document.model.Run;
import huanzhi.report.Outline.Section;
import huanzhi.report.ReportDraft.Warning;
import huanzhi.report.figure.FigureBook;
import huanzhi.report.figure.FigureSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Looks over a composed report before it goes out: empty required parts, a missing cause, slots and sources to mend.
final class Review {

    private final Outline outline;
    private final FigureBook book;
    private final Map<String, String> texts;

    Review(Outline outline, FigureBook book, Map<String, String> texts) {
        this.outline = outline;
        this.book = book;
        this.texts = texts;
    }

    List<Warning> warnings(List<DraftSection> sections, FigureSet figures) {
        var warnings = new ArrayList<Warning>();
        sections.stream().flatMap(DraftSection::all).forEach(section -> {
            emptyPart(section, warnings);
            outline.section(section.id()).ifPresent(asked -> {
                missingWords(asked, section, warnings);
                unfilledSlots(asked, section, figures, warnings);
            });
            unconfirmed(section, figures, warnings);
        });
        return warnings;
    }

    private static void emptyPart(DraftSection section, List<Warning> warnings) {
        if (section.part().isPresent() && section.blank()) {
            warnings.add(new Warning(section.id(), title(section) + "没有内容，这是年度报告必须写明的四部分之一（督察工作规定），请在该节写入正文。"));
        }
    }

    private void missingWords(Section asked, DraftSection section, List<Warning> warnings) {
        var own = texts.getOrDefault(asked.id(), "");
        if (!own.isEmpty()
                && !asked.mustMention().isEmpty()
                && asked.mustMention().stream().noneMatch(own::contains)) {
            warnings.add(new Warning(asked.id(), title(section) + asked.mustMentionWarning()));
        }
    }

    private void unfilledSlots(Section asked, DraftSection section, FigureSet figures, List<Warning> warnings) {
        var own = Pattern.ofOwnText(texts.getOrDefault(asked.id(), ""), book);
        for (var slot : own.unknownSlots()) {
            warnings.add(new Warning(asked.id(), title(section) + "中的" + slot + "不是数字的名称，已照原样印出，请对照数字清单改正。"));
        }
        for (var slot : own.figureSlots()) {
            if (figures.find(slot.figure()).isEmpty()) {
                warnings.add(
                        new Warning(asked.id(), title(section) + "中的" + slot.text() + "本年没有填写，已照原样印出，请先填写这项手工指标。"));
            }
        }
    }

    private static void unconfirmed(DraftSection section, FigureSet figures, List<Warning> warnings) {
        section.paragraphs().stream()
                .flatMap(line -> line.runs().stream())
                .filter(Run.Value.class::isInstance)
                .map(Run.Value.class::cast)
                .filter(value -> value.state() != Run.State.FILLED)
                .distinct()
                .forEach(value -> warnings.add(new Warning(section.id(), doubt(value, figures))));
    }

    private static String doubt(Run.Value value, FigureSet figures) {
        return figures.all().stream()
                .filter(figure -> figure.id().value().equals(value.field()))
                .findFirst()
                .map(figure -> "“" + figure.definition().name() + "”没有写明出处，属于待核对，请补填出处。")
                .orElseGet(() ->
                        "“" + value.field() + "”" + (value.state() == Run.State.MISSING ? "没有填写，请补填。" : "待核对，请核对后确认。"));
    }

    private static String title(DraftSection section) {
        return "“" + section.number() + section.heading() + "”";
    }
}
