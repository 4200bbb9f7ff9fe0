package dev.rapport.cli;

import picocli.CommandLine.Command;

/** Where what was imported is kept. */
@Command(
        name = "store",
        description = "Shows where the store is, and takes it to another place.",
        mixinStandardHelpOptions = true,
        subcommands = {StoreShow.class, StoreMoveCommand.class})
final class StoreCommand {

    StoreCommand() {}
}
