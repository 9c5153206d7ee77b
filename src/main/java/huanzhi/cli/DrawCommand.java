package huanzhi.cli;

import picocli.CommandLine.Command;

/// What can be done with the draw of 双随机.
@Command(name = "draw", description = "双随机抽取", synopsisSubcommandLabel = "命令", subcommands = DrawVerifyCommand.class)
final class DrawCommand {}
