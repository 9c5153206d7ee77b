package huanzhi.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Gives a draw up in the open.
@Command(name = "cancel", description = "作废一次抽取，写明原因；它留在列表里")
final class DrawCancelCommand extends OfficeCommand {

    @Parameters(paramLabel = "抽取编号", description = "如 双随机〔2026〕1号")
    private String number;

    @Option(names = "--by", paramLabel = "姓名", required = true, description = "作废人")
    private String by;

    @Option(names = "--reason", paramLabel = "原因", required = true, description = "作废的原因")
    private String reason;

    DrawCancelCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        office.draws().freezing().cancel(office.draws().views().named(number), by, reason);
        return Answer.of("已作废 " + number + "：" + reason, Map.of("number", number, "cancelled", true));
    }
}
