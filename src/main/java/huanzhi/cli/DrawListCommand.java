package huanzhi.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// All draws, or one with its tasks and 复算.
@Command(name = "list", description = "列出各次抽取；带编号时列出那一次的任务并复算")
final class DrawListCommand extends OfficeCommand {

    @Parameters(arity = "0..1", paramLabel = "抽取编号", description = "如 双随机〔2026〕1号")
    private String number;

    DrawListCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        var draws = office.draws();
        if (number == null) {
            var rows = draws.views().rows();
            return new Answer(
                    rows.isEmpty()
                            ? List.of("还没有抽取。")
                            : rows.stream().map(DrawAnswers::row).toList(),
                    Map.of("draws", DrawAnswers.rows(rows)));
        }
        var id = draws.views().named(number);
        var view = draws.views().of(id);
        if (view.round().reveal().isEmpty()) {
            return DrawAnswers.of(view.round().number() + " 已冻结，还没有抽取。", view, Map.of());
        }
        var verification = draws.revealing().verify(id);
        return DrawAnswers.of(verification.sentence(), view, Map.of("sound", verification.isSound()));
    }
}
