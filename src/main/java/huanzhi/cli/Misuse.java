package huanzhi.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in Chinese what is wrong with the words of a call.
final class Misuse {

    private Misuse() {}

    static String sentence(ParameterException misuse) {
        return switch (misuse) {
            case UnmatchedArgumentException unknown ->
                "不认识“" + String.join(" ", unknown.getUnmatched()) + "”，请对照下面的用法。";
            case MissingParameterException missing ->
                "缺少 "
                        + missing.getMissing().stream().map(Misuse::name).collect(Collectors.joining("、"))
                        + "，请对照下面的用法补上。";
            case ParameterException other ->
                other.getArgSpec() == null
                        ? "这样调用不完整，请对照下面的用法。"
                        : name(other.getArgSpec()) + "写作“" + other.getValue() + "”读不懂，请对照下面的用法。";
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
