package dev.rapport.core.workspace;

import dev.rapport.api.model.Problem;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.NobodysFile;
import dev.rapport.written.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says which files beside the campaign nobody reads: a sheet under another name does nothing. */
public final class UnusedFiles {

    /** Names of the sheets there are. */
    static final List<String> SHEETS = List.of(
            "creators.csv",
            "rates.csv",
            "collaborations.csv",
            "decisions.csv",
            "currencies.csv",
            "deliverables.csv",
            "assets.csv",
            OutcomesFile.NAME);

    private static final List<String> FOLDERS =
            List.of("exports", "results", "rules", "report-templates", "campaigns", "out");
    private static final List<String> FILES = List.of("campaign.yaml", "campaign.schema.json", StoreSetting.FILE);
    private static final int MOST_TOLD = 50;

    /** Other names of the sheets. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("prices", "rates.csv"),
            Map.entry("preise", "rates.csv"),
            Map.entry("fees", "rates.csv"),
            Map.entry("honorare", "rates.csv"),
            Map.entry("ratecard", "rates.csv"),
            Map.entry("rate card", "rates.csv"),
            Map.entry("influencers", "creators.csv"),
            Map.entry("influencer", "creators.csv"),
            Map.entry("entscheidungen", "decisions.csv"),
            Map.entry("kooperationen", "collaborations.csv"),
            Map.entry("cooperations", "collaborations.csv"),
            Map.entry("währungen", "currencies.csv"),
            Map.entry("waehrungen", "currencies.csv"),
            Map.entry("exchange", "currencies.csv"));

    private static final String DATA =
            ".*\\.(csv|tsv|tab|xlsx?|xlsm|xlsb|ods|numbers|ya?ml|drl|json|jsonl|ndjson|zip|properties)";

    private final Workspace workspace;
    private final Problems problems;

    private UnusedFiles(Workspace workspace, Problems problems) {
        this.workspace = workspace;
        this.problems = problems;
    }

    /** Warns of what looks as if it were meant; tells of the rest as worth knowing. */
    public static List<Problem> of(Workspace workspace) {
        Problems problems = new Problems();
        new UnusedFiles(workspace, problems).report();
        return problems.all();
    }

    private void report() {
        Map<String, Path> used = new HashMap<>();
        for (String sheet : SHEETS) {
            Path file = workspace.sheet(sheet);
            if (Files.isDirectory(file)) {
                warn("The folder (" + sheet + ") stands where a sheet is read.", sheet, "Maybe the sheet lies inside.");
            }
            if (Files.exists(file)) {
                used.put(String.valueOf(file.getFileName()), file);
            }
        }
        workspace.entries().stream()
                .filter(file -> !isKnown(file, used))
                .limit(MOST_TOLD)
                .forEach(file -> {
                    if (Files.isDirectory(file)) {
                        folder(file);
                    } else {
                        file(file, used);
                    }
                });
        campaigns();
        templates();
    }

    private static boolean isKnown(Path file, Map<String, Path> used) {
        String name = String.valueOf(file.getFileName());
        return NobodysFile.is(name) || used.containsKey(name) || FILES.contains(name) || FOLDERS.contains(name);
    }

    private void folder(Path folder) {
        String name = String.valueOf(folder.getFileName());
        Optional<String> meant = FOLDERS.stream()
                .filter(known -> !Files.exists(workspace.folder().resolve(known)) || !isSame(folder, known))
                .filter(known -> isLike(name, known))
                .findFirst();
        // Where letters are not told apart both names are one folder.
        if (FOLDERS.stream().anyMatch(known -> isSame(folder, known))) {
            return;
        }
        Optional<String> sheet = sheetIn(folder);
        if (meant.isPresent()) {
            warn("The folder (" + name + ") is not read.", name, "Maybe rename it to " + meant.get() + ".");
        } else if (sheet.isPresent()) {
            warn(
                    "The folder (" + name + ") is not read.",
                    name,
                    "Maybe move " + sheet.get() + " out of it, beside campaign.yaml.");
        } else {
            tell("The folder (" + name + ") is not read.", name);
        }
    }

    /** A sheet that lies one folder too deep, and does nothing there. */
    private static Optional<String> sheetIn(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> FILES.contains(name)
                            || SHEETS.contains(name.toLowerCase(Locale.ROOT).replaceFirst("\\.xlsx$", ".csv")))
                    .min(Comparator.naturalOrder());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean isSame(Path folder, String known) {
        try {
            Path other = workspace.folder().resolve(known);
            return Files.exists(other) && Files.isSameFile(folder, other);
        } catch (IOException e) {
            return false;
        }
    }

    private void file(Path file, Map<String, Path> used) {
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        String stem = lower.replaceFirst("\\.[a-z]+$", "");
        Optional<String> sheet = SHEETS.stream()
                .filter(known -> isLike(stem, known.replaceFirst("\\.csv$", "")))
                .findFirst()
                .or(() -> Optional.ofNullable(OTHERS.get(stem)));
        if (sheet.isPresent()) {
            String instead = used.keySet().stream()
                    .filter(read -> isLike(
                            read.replaceFirst("\\.[A-Za-z]+$", "").toLowerCase(Locale.ROOT),
                            sheet.get().replaceFirst("\\.csv$", "")))
                    .findFirst()
                    .map(read -> "; (" + read + ") is")
                    .orElse("");
            warn(
                    "The file (" + name + ") is not read" + instead + ".",
                    name,
                    instead.isEmpty()
                            ? "Maybe save it as " + sheet.get() + "."
                            : "Maybe copy its rows into one of them, and delete the other.");
        } else if (stem.equals("rapport") && lower.matches(".*\\.(ya?ml|txt|json)")) {
            warn("The file (" + name + ") is not read.", name, "Maybe rename it to " + StoreSetting.FILE + ".");
        } else if (isLike(stem, "campaign")) {
            warn("The file (" + name + ") is not read.", name, "Maybe rename it to campaign.yaml.");
        } else if (lower.matches(DATA)) {
            warn("The file (" + name + ") is not read.", name, place(lower));
        } else {
            tell("The file (" + name + ") is not read.", name);
        }
    }

    private static String place(String lower) {
        if (lower.matches("rules?\\.(?!zip).*|pack\\.ya?ml|.*\\.(drl|properties)|.*\\.cases\\.ya?ml")) {
            return "Maybe it belongs into rules/.";
        }
        if (lower.matches(
                "(rules?|regeln|campaigns?|kampagnen?|results?|ergebnisse|report-templates)[ _(-]*[^.]*\\.zip")) {
            return "Maybe unpack it: what stands in it is read from its folder.";
        }
        if (lower.matches(".*\\.ya?ml")) {
            return "Maybe it belongs into campaigns/.";
        }
        return lower.contains("result") || lower.contains("ergebnis")
                ? "Maybe it belongs into results/."
                : "Maybe it belongs into exports/.";
    }

    /** A look without its pack.yaml is that of no report. */
    private void templates() {
        Path templates = workspace.folder().resolve("report-templates");
        try (Stream<Path> inside = Files.list(templates)) {
            boolean isMeant =
                    inside.anyMatch(file -> !String.valueOf(file.getFileName()).startsWith("."));
            boolean isPack;
            try (Stream<Path> packs = Files.walk(templates, 2)) {
                isPack = packs.anyMatch(file -> file.endsWith("pack.yaml"));
            }
            if (isMeant && !isPack) {
                warn(
                        "The folder (report-templates) is not read: it has no pack.yaml.",
                        "report-templates",
                        "Maybe pack.yaml has another name; rapport templates new makes a pack.");
            }
        } catch (IOException | UncheckedIOException e) {
            // There is none, or whoever reads it says so.
        }
    }

    /** Campaigns are .yaml files. */
    private void campaigns() {
        unread("campaigns", ".*\\.yaml", "Maybe rename it to end with .yaml.");
    }

    private void unread(String folder, String read, String hint) {
        Path inside = workspace.folder().resolve(folder);
        if (!Files.isDirectory(inside)) {
            return;
        }
        try (Stream<Path> files = Files.list(inside)) {
            files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith(".")
                            && !name.startsWith("~")
                            && !name.toLowerCase(Locale.ROOT).matches(read))
                    .sorted()
                    .limit(MOST_TOLD)
                    .forEach(name ->
                            warn("The file (" + folder + "/" + name + ") is not read.", folder + "/" + name, hint));
        } catch (IOException e) {
            // A folder that cannot be listed is told by whoever reads it.
        }
    }

    private static boolean isLike(String written, String known) {
        String name = written.toLowerCase(Locale.ROOT);
        return DidYouMean.near(name, List.of(known), known.length() < 6 ? 1 : 2).isPresent()
                || name.equals(known.replace("-", "_"))
                || name.matches(known + "[ _.-]*(\\(\\d+\\)|\\d+|copy|kopie|final|new|neu|old|alt)");
    }

    private void warn(String message, String place, String hint) {
        problems.warning("unused-file", message, place, hint);
    }

    private void tell(String message, String place) {
        problems.info("unused-file", message, place, "");
    }
}
