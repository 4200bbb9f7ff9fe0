package dev.rapport.cli;

import dev.rapport.Engine;
import dev.rapport.core.intake.FileReport;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says once an import that the day of exports is a guess. */
final class GuessedTimes {

    private GuessedTimes() {}

    static void say(Engine engine, List<FileReport> reports, Output output) {
        Set<String> read = reports.stream().map(FileReport::sha256).collect(Collectors.toSet());
        long guessed = engine.files().imported().stream()
                .filter(file -> read.contains(file.sha256()) && file.isTimeGuessed())
                .count();
        if (guessed > 0) {
            output.error("as-of-guessed: The day of the export stands nowhere in (" + guessed + ") of the files: their"
                    + " newest data stand for it, and nobody is called silent by it."
                    + " Maybe import again with --as-of 2026-03-01, or write asOf: 2026-03-01 into campaign.yaml.");
        }
    }
}
