package dev.rapport.cli;

import picocli.CommandLine.Command;

/** What people decided. */
@Command(
        name = "decisions",
        description = "What people decided about creators.",
        mixinStandardHelpOptions = true,
        subcommands = {DecisionsImport.class})
final class DecisionsCommand {

    DecisionsCommand() {}
}
