package dev.rapport.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.Engine;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Creator;
import dev.rapport.core.identity.Strength;
import dev.rapport.core.identity.SuggestedJoin;
import dev.rapport.wire.CreatorListJson;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists creators, and suggests which of them may be one. */
@Command(
        name = "list",
        description = "Lists creators and their accounts, and suggests which accounts may be one creator.",
        mixinStandardHelpOptions = true)
final class CreatorsList implements Callable<Integer> {

    /** More than that nobody reads below a table. */
    private static final int MOST_SHOWN = 20;

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Option(names = "--suggestions", description = "The suggested joins alone, and all of them.")
    private boolean suggestionsAlone;

    @Option(names = "--json", description = "One JSON object a creator and line; with --suggestions one a suggestion.")
    private boolean json;

    CreatorsList(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try (Engine engine = workspace.open()) {
            Written.say(engine, output);
            List<SuggestedJoin> suggested = engine.people().suggestedJoins();
            if (!suggestionsAlone) {
                list(engine, suggested);
            }
            if (!json) {
                print(suggested);
            } else if (suggestionsAlone) {
                suggested.forEach(join -> output.json(CreatorListJson.of(join, command(join))));
            }
            return ExitCode.DONE;
        }
    }

    private void list(Engine engine, List<SuggestedJoin> suggested) {
        TextTable table =
                new TextTable(List.of("creator", "name", "accounts", "followers", "posts", "comments"), 3, 4, 5);
        CreatorListJson lines = new CreatorListJson(suggested, this::command);
        engine.people().creators(creator -> {
            if (json) {
                ObjectNode line = lines.of(creator);
                output.json(line);
                return;
            }
            table.row(
                    ScoreTable.shorten(creator.id(), 40),
                    ScoreTable.shorten(creator.name(), 30),
                    creator.accounts().stream()
                            .map(data -> data.account().ref().platform())
                            .collect(Collectors.joining(", ")),
                    followers(creator),
                    String.valueOf(creator.accounts().stream()
                            .mapToInt(data -> data.posts().size())
                            .sum()),
                    String.valueOf(creator.comments()));
        });
        if (!json) {
            table.print(output);
        }
    }

    private void print(List<SuggestedJoin> suggested) {
        List<SuggestedJoin> shown = suggestionsAlone
                ? suggested
                : suggested.stream()
                        .filter(join -> join.strength() != Strength.POSSIBLE)
                        .limit(MOST_SHOWN)
                        .toList();
        if (suggested.isEmpty()) {
            if (suggestionsAlone) {
                output.line("No two accounts look like one creator.");
            }
            return;
        }
        if (!suggestionsAlone) {
            output.line("");
        }
        output.line("These accounts may be one creator. Nothing is joined until you say so.");
        for (SuggestedJoin join : shown) {
            output.line("");
            output.line(join.strength().id() + ": "
                    + join.accounts().stream().map(AccountRef::toString).collect(Collectors.joining(", ")));
            join.reasons().forEach(reason -> output.line("  " + reason.text()));
            join.conflicts().forEach(conflict -> output.line("  conflict: " + conflict));
            output.line("  " + command(join));
        }
        int more = suggested.size() - shown.size();
        output.line("");
        if (more > 0) {
            output.line(more + " more, of which "
                    + suggested.stream()
                            .filter(join -> join.strength() == Strength.POSSIBLE)
                            .count()
                    + " are only possible: rapport creators list --suggestions shows them all.");
        }
        output.line("Are two of them not one? rapport creators apart HANDLE HANDLE, and it is not suggested again.");
    }

    private String command(SuggestedJoin join) {
        return ShellCommand.of(
                "rapport creators join" + workspace.said(),
                join.accounts().stream().map(AccountRef::toString).toList());
    }

    private static String followers(Creator creator) {
        OptionalLong most = creator.accounts().stream()
                .flatMapToLong(data -> data.account().followers().known().stream())
                .max();
        return most.isPresent() ? String.format(Locale.ROOT, "%,d", most.getAsLong()) : "unknown";
    }
}
