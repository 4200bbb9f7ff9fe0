package dev.rapport.cli;

import dev.rapport.Engine;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Problem;
import dev.rapport.core.intake.FileReport;
import dev.rapport.core.intake.ImportOptions;
import dev.rapport.wire.ImportJson;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.WrittenTime;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads export files into the workspace. */
@Command(
        name = "import",
        description = "Reads export files; without FILE everything in exports/.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Output output;

    @Mixin
    private WorkspaceOptions workspace = new WorkspaceOptions();

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Files, archives or folders.")
    private List<Path> files = List.of();

    @Option(
            names = "--account",
            paramLabel = "PLATFORM:HANDLE",
            description = "Whose files these are, where they do not say.")
    private Optional<String> account = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            description = "When they were exported, where they do not say: 2026-03-01 or 2026-03-01T12:00:00Z.")
    private Optional<String> asOf = Optional.empty();

    @Option(names = "--zone", paramLabel = "ZONE", description = "Zone of times that have none, such as Europe/Berlin.")
    private Optional<String> zone = Optional.empty();

    @Option(names = "--as", paramLabel = "PLUGIN:FORMAT", description = "Read as this format, whatever it looks like.")
    private Optional<String> reader = Optional.empty();

    @Option(names = "--json", description = "The result as JSON.")
    private boolean json;

    ImportCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        ImportOptions options = options();
        try (Engine engine = workspace.open()) {
            List<Path> chosen = files.isEmpty() ? List.of(workspace.folder().resolve("exports")) : files;
            for (Path file : chosen) {
                if (!Files.exists(file)) {
                    throw new RapportException(Problem.error(
                            "no-such-file",
                            "The file (" + file + ") is not there.",
                            file.toString(),
                            "Maybe the path is relative to another folder."));
                }
            }
            Refusals.say(engine, output);
            List<FileReport> reports = engine.files().importFiles(chosen, options, output.progress());
            if (json) {
                output.json(ImportJson.of(reports));
            } else {
                ImportTable.print(reports, output);
            }
            Written.say(engine, output);
            GuessedTimes.say(engine, reports, output);
            boolean rejects = reports.stream().anyMatch(report -> report.isRefused() || report.rejected() > 0);
            return rejects ? ExitCode.DONE_WITH_REJECTS : ExitCode.DONE;
        }
    }

    private ImportOptions options() {
        return new ImportOptions(
                account.map(ImportCommand::ref),
                asOf.map(ImportCommand::instant),
                zone.map(ImportCommand::zone),
                reader);
    }

    private static AccountRef ref(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0 || colon == text.length() - 1) {
            throw new RapportException(Problem.error(
                    "bad-account",
                    "The account (" + text + ") is not PLATFORM:HANDLE.",
                    "--account",
                    "Maybe instagram:zoe.backt."));
        }
        return AccountRef.of(text.substring(0, colon), "", text.substring(colon + 1));
    }

    private static Instant instant(String text) {
        try {
            Instant time = WrittenTime.of(text);
            if (WrittenTime.isToCome(time)) {
                throw new RapportException(Problem.error(
                        "future-date",
                        "The day (" + text + ") is still to come.",
                        "--as-of",
                        "Maybe another year is meant."));
            }
            return time;
        } catch (DateTimeException e) {
            throw new RapportException(
                    Problem.error(
                            "bad-time",
                            "The time (" + text + ") is none.",
                            "--as-of",
                            "Maybe 2026-03-01 or 2026-03-01T12:00:00Z."),
                    e);
        }
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new RapportException(
                    Problem.error(
                            "unknown-zone",
                            "The time zone (" + text + ") does not exist.",
                            "--zone",
                            DidYouMean.hint(text, ZoneId.getAvailableZoneIds(), "Maybe Europe/Berlin.")),
                    e);
        }
    }
}
