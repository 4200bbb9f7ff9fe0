package dev.rapport.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.Engine;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.Creator;
import dev.rapport.cli.json.CreatorJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows creators. */
@Command(
        name = "creators",
        description = "Shows the creators of the workspace.",
        mixinStandardHelpOptions = true,
        subcommands = {CreatorsCommand.ListCreators.class, CreatorsCommand.Show.class})
final class CreatorsCommand {

    CreatorsCommand() {}

    /** Lists creators. */
    @Command(name = "list", description = "Lists creators and their accounts.", mixinStandardHelpOptions = true)
    static final class ListCreators implements Callable<Integer> {

        private final Output output;

        @Mixin
        private WorkspaceOptions workspace = new WorkspaceOptions();

        @Option(names = "--json", description = "One JSON object a creator and line.")
        private boolean json;

        ListCreators(Output output) {
            this.output = output;
        }

        @Override
        public Integer call() {
            try (Engine engine = workspace.open()) {
                TextTable table = new TextTable(
                        List.of("creator", "name", "accounts", "followers", "posts", "comments"), 3, 4, 5);
                engine.creators(creator -> {
                    if (json) {
                        output.json(json(creator));
                    } else {
                        table.row(
                                ScoreTable.shorten(creator.id(), 40),
                                ScoreTable.shorten(creator.name(), 30),
                                creator.accounts().stream()
                                        .map(data -> data.account().ref().platform())
                                        .collect(Collectors.joining(", ")),
                                followers(creator),
                                String.valueOf(posts(creator)),
                                String.valueOf(creator.comments()));
                    }
                });
                if (!json) {
                    table.print(output);
                }
                return ExitCode.DONE;
            }
        }

        private static ObjectNode json(Creator creator) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.put("creator", creator.id()).put("name", creator.name());
            var accounts = node.putArray("accounts");
            for (AccountData data : creator.accounts()) {
                Account account = data.account();
                ObjectNode one = accounts.addObject();
                one.put("platform", account.ref().platform())
                        .put("id", account.ref().id())
                        .put("handle", account.ref().handle());
                account.followers().known().ifPresent(followers -> one.put("followers", followers));
                one.put("posts", data.posts().size());
            }
            node.put("comments", creator.comments());
            return node;
        }

        private static int posts(Creator creator) {
            return creator.accounts().stream()
                    .mapToInt(data -> data.posts().size())
                    .sum();
        }

        private static String followers(Creator creator) {
            OptionalLong most = creator.accounts().stream()
                    .flatMapToLong(data -> data.account().followers().known().stream())
                    .max();
            return most.isPresent() ? String.format(Locale.ROOT, "%,d", most.getAsLong()) : "unknown";
        }
    }

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
            try (Engine engine = workspace.open()) {
                engine.creators(creator -> {
                    known.add(creator.id());
                    if (all) {
                        show(creator);
                    } else if (Handles.means(wanted, creator)) {
                        meant.add(creator);
                    }
                });
            }
            if (all) {
                return ExitCode.DONE;
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
