package huanzhi.cli;

import picocli.CommandLine.Command;

/// What can be done with the register beside taking it in.
@Command(name = "register", description = "名录库", synopsisSubcommandLabel = "命令")
final class RegisterCommand {}
