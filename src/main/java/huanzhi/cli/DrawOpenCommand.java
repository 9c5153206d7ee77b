package huanzhi.cli;

import huanzhi.base.Refusal;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Opens the names whose day has come, or some of one draw before their day with a reason.
@Command(name = "open", description = "启封：不带编号时启封到了检查日的任务，带编号时凭原因提前启封")
final class DrawOpenCommand extends OfficeCommand {

    @Parameters(arity = "0..1", paramLabel = "抽取编号", description = "如 双随机〔2026〕1号")
    private String number;

    @Option(names = "--task", paramLabel = "任务号", split = ",", description = "提前启封哪几项，用逗号分开")
    private Set<Integer> tasks;

    @Option(names = "--by", paramLabel = "姓名", defaultValue = "", description = "批准人")
    private String by;

    @Option(names = "--reason", paramLabel = "原因", defaultValue = "", description = "提前启封的原因")
    private String reason;

    DrawOpenCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        var draws = office.draws();
        if (number == null) {
            var opened = draws.dispatching().openDue();
            return Answer.of("启封了 " + opened + " 项到期的任务。", Map.of("opened", opened));
        }
        if (tasks == null) {
            throw new Refusal("没有写明启封哪几项任务，请用 --task 写明，例如 --task 1,2。");
        }
        var id = draws.views().named(number);
        draws.dispatching().open(id, tasks, by, reason);
        return DrawAnswers.of("已启封 " + tasks.size() + " 项。", draws.views().of(id), Map.of("opened", tasks.size()));
    }
}
