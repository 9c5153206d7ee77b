package huanzhi.cli;

import huanzhi.base.DateText;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Spreads the visit days over the working days of a stretch of time.
@Command(name = "dispatch", description = "把任务平均派到一段时间的工作日上")
final class DrawDispatchCommand extends OfficeCommand {

    @Parameters(paramLabel = "抽取编号", description = "如 双随机〔2026〕1号")
    private String number;

    @Option(names = "--from", paramLabel = "日期", required = true, description = "第一天")
    private String from;

    @Option(names = "--to", paramLabel = "日期", required = true, description = "最后一天")
    private String to;

    DrawDispatchCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        var draws = office.draws();
        var id = draws.views().named(number);
        draws.dispatching().spread(id, DateText.complete(from), DateText.complete(to));
        return DrawAnswers.of("已派发 " + number + "。", draws.views().of(id), Map.of());
    }
}
