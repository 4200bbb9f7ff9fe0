package dev.rapport.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Help of a verb, and of the verbs below it, which the parser's own help does not reach. */
@Command(
        name = "help",
        description = "Says what a verb does and what its options are: rapport help plugins check.",
        mixinStandardHelpOptions = true)
final class HelpCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(arity = "0..*", paramLabel = "VERB", description = "The verb; without it all of them.")
    private List<String> verbs = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    HelpCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        if (spec == null) {
            return ExitCode.DONE;
        }
        CommandLine at = spec.root().commandLine();
        for (String verb : verbs) {
            CommandLine below = at.getSubcommands().get(verb);
            if (below == null) {
                output.error("rapport: unknown-verb: " + unknown(at, verb));
                return ExitCode.WRONG_USAGE;
            }
            at = below;
        }
        output.script(at.getUsageMessage());
        return ExitCode.DONE;
    }

    private static String unknown(CommandLine at, String verb) {
        String above = at.getCommandSpec().qualifiedName();
        return at.getSubcommands().isEmpty()
                ? "The verb (" + above + ") has no verb (" + verb + ") below it. Maybe " + above + " --help."
                : "(" + above + ") has no verb (" + verb + "). Maybe one of "
                        + String.join(", ", at.getSubcommands().keySet()) + ".";
    }
}
