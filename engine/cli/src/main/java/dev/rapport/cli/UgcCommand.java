package dev.rapport.cli;

import dev.rapport.AssetRoom.Catalogued;
import dev.rapport.Engine;
import dev.rapport.Scoring;
import dev.rapport.wire.UgcJson;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What creators made, and where it may be used today. */
@Command(
        name = "ugc",
        description = "What creators made, where it may be used today, and what runs out soon.",
        mixinStandardHelpOptions = true)
final class UgcCommand implements Callable<Integer> {

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day on which it is to be used (default: today in the campaign's zone).")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--json", description = "Everything as JSON.")
    private boolean json;

    @Option(names = "--all", description = "Every asset, also beyond the first 50 rows.")
    private boolean all;

    UgcCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try (Engine engine = workspace.openSound(output)) {
            Scoring scoring = engine.scoring().score(output.progress());
            LocalDate day = asOf.orElseGet(
                    () -> LocalDate.now(Clock.system(scoring.campaign().zone())));
            Catalogued catalogued = engine.assets().catalogue(scoring, day, output.progress());
            if (json) {
                output.json(UgcJson.of(catalogued.catalogue()));
            } else {
                new UgcTable(catalogued).print(all ? Rows.ALL : Rows.FIRST, output);
            }
            return catalogued.hasRejects() ? ExitCode.DONE_WITH_REJECTS : ExitCode.DONE;
        }
    }
}
