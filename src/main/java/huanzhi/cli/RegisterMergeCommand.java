package huanzhi.cli;

import huanzhi.base.Refusal;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Makes one enterprise of two.
@Command(name = "merge", description = "把一家企业并入另一家：缺的补上，检查、投诉、案件、附件一并转过去；可以用 undo 撤销")
final class RegisterMergeCommand extends OfficeCommand {

    private static final List<String> INTO = List.of("into", "并入");

    @Parameters(arity = "2..3", paramLabel = "企业 [into] 企业", description = "统一社会信用代码、内部号（如 NB000123）或者全称；前一家并入后一家")
    private List<String> words;

    RegisterMergeCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        if (words.size() == 3 && !INTO.contains(words.get(1).toLowerCase())) {
            throw new Refusal("“" + words.get(1) + "”读不懂，请写成 register merge 并入的一家 into 保留的一家。");
        }
        var duplicates = office.duplicates();
        var merged = duplicates.called(words.getFirst());
        var survivor = duplicates.called(words.getLast());
        var whole = duplicates.merge(merged, survivor, List.of());
        var number = merged.id().number();
        return Answer.of(
                "“" + merged.content().name() + "”（" + merged.content().code().orElse(number) + "）已并入“"
                        + whole.content().name() + "”（"
                        + whole.content().code().orElse(whole.id().number()) + "）。",
                Map.of(
                        "merged", number,
                        "survivor", whole.id().number(),
                        "code", whole.content().code().orElse(""),
                        "name", whole.content().name()));
    }
}
