package huanzhi.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Draws from what was frozen; the names stay sealed.
@Command(name = "reveal", description = "从冻结的名单里抽取，填入约定的公开数")
final class DrawRevealCommand extends OfficeCommand {

    @Parameters(paramLabel = "抽取编号", description = "如 双随机〔2026〕1号")
    private String number;

    @Option(names = "--public-number", paramLabel = "公开数", defaultValue = "", description = "冻结时约定的公开数")
    private String publicNumber;

    @Option(names = "--password", paramLabel = "口令", defaultValue = "", description = "监督口令")
    private String password;

    DrawRevealCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        var draws = office.draws();
        var id = draws.views().named(number);
        draws.revealing().reveal(id, publicNumber, password);
        var view = draws.views().of(id);
        return DrawAnswers.of(
                "已抽取 " + view.round().number() + "，共 " + view.tasks().size() + " 项任务；名单封存到检查日。", view, Map.of());
    }
}
