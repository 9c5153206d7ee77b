package huanzhi.report.ui;

import huanzhi.base.Refusal;
import huanzhi.report.figure.FigureDefinition;
import huanzhi.report.figure.FigureId;
import huanzhi.report.figure.ManualFigure;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The figures of one year that no ledger holds, one line each: the number and the paper it was taken from.
final class ManualFigureForm {

    private static final String ORIGIN = "出处";

    private final Kit kit;
    private final int year;
    private final Map<FigureId, ManualFigure> typed;

    ManualFigureForm(Kit kit, int year, Map<FigureId, ManualFigure> typed) {
        this.kit = kit;
        this.year = year;
        this.typed = typed;
    }

    /// Yields what is to be kept: the lines that read otherwise than before.
    Form<List<ManualFigure>> of(List<FigureDefinition> definitions) {
        var form = new FormBuilder(kit);
        form.section(year + "年手工填写的指标", "台账里统计不出的数字，照文件填写并写明出处；没有出处的在报告里标为待核对，留空的不写进报告。");
        var lines =
                definitions.stream().map(definition -> line(form, definition)).toList();
        return form.yields(() -> lines.stream()
                .map(Supplier::get)
                .filter(figure -> !figure.equals(before(figure.figure())))
                .toList());
    }

    private Supplier<ManualFigure> line(FormBuilder form, FigureDefinition definition) {
        var id = definition.id();
        var unit = definition.unit().isEmpty() ? "" : "单位：" + definition.unit() + "。";
        var content = form.text(
                definition.name(),
                it -> it.wide()
                        .hint(unit + definition.meaning())
                        .value(before(id).content())
                        .check(words -> complaint(definition, words)));
        var origin = form.text(
                definition.name() + ORIGIN,
                it -> it.joins(ORIGIN).value(before(id).origin()));
        return () -> new ManualFigure(year, id, content.orElse(""), origin.orElse(""));
    }

    private Optional<String> complaint(FigureDefinition definition, String words) {
        try {
            new ManualFigure(year, definition.id(), words, "").refuseUnlessFits(definition);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.sentence());
        }
    }

    private ManualFigure before(FigureId id) {
        return typed.getOrDefault(id, new ManualFigure(year, id, "", ""));
    }
}
