package dev.rapport.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete verbs and options. */
@Command(
        name = "completion",
        description = "Prints a script that completes verbs and options in bash and zsh: source <(rapport completion)",
        mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {

    private final Output output;

    @Spec
    private @Nullable CommandSpec spec;

    CompletionCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        if (spec != null) {
            output.script(AutoComplete.bash("rapport", spec.root().commandLine()));
        }
        return ExitCode.DONE;
    }
}
