package huanzhi.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Replaces the enterprise of a task, or one of its officers, by the order that the seed has fixed.
@Command(name = "redraw", description = "改抽一项任务的企业，或者用 --officer 换下一名回避的人员")
final class DrawRedrawCommand extends OfficeCommand {

    @Parameters(paramLabel = "抽取编号", description = "如 双随机〔2026〕1号")
    private String number;

    @Option(names = "--task", paramLabel = "任务号", required = true, description = "第几项任务")
    private int task;

    @Option(names = "--officer", paramLabel = "执法证号", description = "换下的人员；不写则改抽企业")
    private String officer;

    @Option(names = "--operator", paramLabel = "姓名", required = true, description = "操作人")
    private String operator;

    @Option(names = "--reason", paramLabel = "原因", required = true, description = "改抽的原因")
    private String reason;

    DrawRedrawCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        var draws = office.draws();
        var id = draws.views().named(number);
        if (officer == null) {
            draws.amending().replace(id, task, operator, reason);
        } else {
            draws.amending().exchange(id, task, officer, operator, reason);
        }
        return DrawAnswers.of("第 " + task + " 项任务已改，记入抽取记录。", draws.views().of(id), Map.of());
    }
}
