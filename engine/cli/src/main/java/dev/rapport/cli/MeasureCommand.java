package dev.rapport.cli;

import dev.rapport.Engine;
import dev.rapport.Measured;
import dev.rapport.Scoring;
import dev.rapport.api.model.Problem;
import dev.rapport.judged.PastOutcome;
import dev.rapport.report.words.Sentences;
import dev.rapport.wire.MeasureJson;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the campaign brought, against what was forecast. */
@Command(
        name = "measure",
        description = "Reads results (orders, clicks, insights) and compares them with what was booked and forecast.",
        mixinStandardHelpOptions = true)
final class MeasureCommand implements Callable<Integer> {

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Files or folders (default: results/).")
    private List<Path> files = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day until which results are known (default: the newest day in them).")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--json", description = "Everything as JSON.")
    private boolean json;

    @Option(names = "--all", description = "Every booking, also beyond the first 50 rows.")
    private boolean all;

    MeasureCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        asOf.filter(day -> day.isAfter(LocalDate.now(Clock.systemUTC()).plusDays(1)))
                .ifPresent(day -> output.error("rapport: warning: "
                        + Problem.warning(
                                "future-date",
                                "The day (" + day + ") is still to come, so that it leaves nothing out.",
                                "--as-of",
                                "Maybe another year is meant.")));
        try (Engine engine = workspace.openSound(output)) {
            Scoring scoring = engine.scoring().score(output.progress());
            Measured measured = engine.results().measure(files, asOf, scoring, output.progress());
            Sentences words = engine.reports().sentences(scoring);
            // Some of the results, or an earlier day of them, would say too little of what came.
            List<PastOutcome> kept =
                    files.isEmpty() && asOf.isEmpty() ? engine.results().keep(measured, scoring) : List.of();
            if (json) {
                output.json(MeasureJson.of(measured.measurement(), measured.files(), measured.bookings(), words::of));
            } else {
                new MeasureTable(measured, scoring.campaign().agencyMargin(), words)
                        .print(all ? Rows.ALL : Rows.FIRST, output);
                sayKept(kept, output);
            }
            return measured.hasRejects() ? ExitCode.DONE_WITH_REJECTS : ExitCode.DONE;
        }
    }

    /** Says what later campaigns learn from; nothing where nothing was kept. */
    static void sayKept(List<PastOutcome> kept, Output output) {
        if (!kept.isEmpty()) {
            output.line("Kept for the forecasts of later campaigns: outcomes.csv, " + kept.size()
                    + Counted.word(kept.size(), " booking.", " bookings."));
        }
    }
}
