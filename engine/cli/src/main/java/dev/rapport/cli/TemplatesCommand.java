package dev.rapport.cli;

import picocli.CommandLine.Command;

/** Everything about template packs. */
@Command(
        name = "templates",
        description = "Makes, checks and shows packs of templates: the look, the words and the layout of reports.",
        mixinStandardHelpOptions = true,
        subcommands = {TemplatesNew.class, TemplatesCheck.class, TemplatesPreview.class})
final class TemplatesCommand {

    TemplatesCommand() {}
}
