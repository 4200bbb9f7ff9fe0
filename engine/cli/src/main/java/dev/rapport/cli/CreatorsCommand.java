package dev.rapport.cli;

import dev.rapport.Engine;
import dev.rapport.api.model.Creator;
import dev.rapport.wire.CreatorJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who is there, and who is who. */
@Command(
        name = "creators",
        description = "Shows the creators of the workspace, joins their accounts, and forgets them.",
        mixinStandardHelpOptions = true,
        subcommands = {
            CreatorsList.class,
            CreatorsCommand.Show.class,
            CreatorsJoin.class,
            CreatorsApart.class,
            CreatorsForget.class
        })
final class CreatorsCommand {

    CreatorsCommand() {}

    /** Shows all that is known of a creator. */
    @Command(name = "show", description = "All that is known of a creator.", mixinStandardHelpOptions = true)
    static final class Show implements Callable<Integer> {

        private final Output output;

        @Mixin
        private WorkspaceOptions workspace = new WorkspaceOptions();

        @Parameters(paramLabel = "HANDLE", arity = "0..1", description = "A handle, or platform:handle.")
        private Optional<String> handle = Optional.empty();

        @Option(names = "--all", description = "Everybody.")
        private boolean all;

        @Option(names = "--json", description = "As JSON, one object a line.")
        private boolean json;

        Show(Output output) {
            this.output = output;
        }

        @Override
        public Integer call() {
            if (handle.isEmpty() != all) {
                output.error(
                        "rapport: usage: name a HANDLE, or --all. Maybe rapport creators list shows who is there.");
                return ExitCode.WRONG_USAGE;
            }
            String wanted = handle.orElse("");
            List<String> known = new ArrayList<>();
            List<Creator> meant = new ArrayList<>();
            List<Creator> named = new ArrayList<>();
            try (Engine engine = workspace.open()) {
                Written.say(engine, output);
                engine.people().creators(creator -> {
                    known.add(creator.id());
                    if (all) {
                        show(creator);
                    } else if (Handles.means(wanted, creator)) {
                        meant.add(creator);
                    } else if (Handles.isName(wanted, creator.name())) {
                        named.add(creator);
                    }
                });
            }
            if (all) {
                return ExitCode.DONE;
            }
            if (meant.isEmpty()) {
                meant.addAll(named);
            }
            if (meant.isEmpty()) {
                throw Handles.notFound(wanted, known);
            }
            if (meant.size() > 1) {
                throw Handles.ambiguous(wanted, meant.stream().map(Creator::id).toList());
            }
            show(meant.get(0));
            return ExitCode.DONE;
        }

        private void show(Creator creator) {
            if (json) {
                output.json(CreatorJson.of(creator));
            } else {
                CreatorCard.print(creator, output);
            }
        }
    }
}
