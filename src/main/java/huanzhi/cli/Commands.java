package huanzhi.cli;

import huanzhi.base.Refusal;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// The command line as a whole: which commands there are, and how a call ends.
@Command(
        name = "huanzhi",
        description = "生态环境分局单机办案程序；不带命令时打开窗口。",
        synopsisSubcommandLabel = "命令",
        commandListHeading = "命令：%n",
        optionListHeading = "选项：%n",
        parameterListHeading = "参数：%n",
        synopsisHeading = "用法：")
public final class Commands {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int MISUSED = 2;

    private final CommandLine line;

    public Commands(List<?> commands, PrintWriter out, PrintWriter err) {
        line = new CommandLine(this);
        commands.forEach(line::addSubcommand);
        help(line);
        line.getSubcommands().values().forEach(Commands::speakChinese);
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((misuse, arguments) -> misused(misuse));
        line.setExecutionExceptionHandler((thrown, command, result) -> refused(thrown));
    }

    /// All commands: those that work in an office that `offices` opens, the window and the pictures of its pages.
    public static Commands of(
            Offices offices, WindowOpener window, Pictures pictures, PrintWriter out, PrintWriter err) {
        return new Commands(
                List.of(
                        new OpenCommand(window),
                        new SampleCommand(offices),
                        new ImportCommand(offices),
                        new LetterCommand(offices),
                        new TasksCommand(offices),
                        new FiguresCommand(offices),
                        new ReportCommand(offices),
                        new CommandLine(new LawCommand(offices))
                                .addSubcommand(new LawImportCommand(offices))
                                .addSubcommand(new LawUpdateCommand(offices))
                                .addSubcommand(new LawPackCommand(offices)),
                        new FineCommand(offices),
                        new DeadlineCommand(offices),
                        new HistoryCommand(offices),
                        new UndoCommand(offices),
                        new VerifyCommand(offices),
                        new BackupCommand(offices),
                        new CommandLine(new PlanCommand(offices))
                                .addSubcommand(new PlanQuotasCommand(offices))
                                .addSubcommand(new PlanPresetCommand(offices)),
                        new WhyCommand(offices),
                        new CommandLine(new DrawCommand())
                                .addSubcommand(new DrawFreezeCommand(offices))
                                .addSubcommand(new DrawRevealCommand(offices))
                                .addSubcommand(new DrawDispatchCommand(offices))
                                .addSubcommand(new DrawOpenCommand(offices))
                                .addSubcommand(new DrawRedrawCommand(offices))
                                .addSubcommand(new DrawAppointCommand(offices))
                                .addSubcommand(new DrawCancelCommand(offices))
                                .addSubcommand(new DrawListCommand(offices))
                                .addSubcommand(new DrawPublishCommand(offices)),
                        new CommandLine(new RegisterCommand())
                                .addSubcommand(new RegisterDuplicatesCommand(offices))
                                .addSubcommand(new RegisterMergeCommand(offices)),
                        new ScreensCommand(pictures),
                        new BenchCommand(offices)),
                out,
                err);
    }

    public int run(String... arguments) {
        return line.execute(arguments);
    }

    private static void help(CommandLine command) {
        command.getCommandSpec()
                .addOption(OptionSpec.builder("--help")
                        .usageHelp(true)
                        .description("这个命令怎样用")
                        .build());
    }

    /// A command's own help has the headings of the whole.
    private static void speakChinese(CommandLine command) {
        help(command);
        var usage = command.getCommandSpec().usageMessage();
        usage.synopsisHeading("用法：");
        usage.parameterListHeading("参数：%n");
        usage.optionListHeading("选项：%n");
        usage.commandListHeading("命令：%n");
        command.getSubcommands().values().forEach(Commands::speakChinese);
    }

    private int misused(ParameterException misuse) {
        var err = misuse.getCommandLine().getErr();
        err.println(Misuse.sentence(misuse));
        misuse.getCommandLine().usage(err);
        return MISUSED;
    }

    private int refused(Exception thrown) throws Exception {
        if (thrown instanceof Refusal refusal) {
            line.getErr().println(refusal.sentence());
            return REFUSED;
        }
        throw thrown;
    }
}
