package dev.rapport.core.workspace;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder with a campaign, its sheets, export files and what Rapport makes of them. */
public record Workspace(Path folder) {

    private static final int DEEPEST = 4;

    public Workspace {
        folder = folder.toAbsolutePath().normalize();
    }

    /** campaign.yaml, or campaigns/NAME.yaml. */
    public Path campaign(Optional<String> name) {
        return name.map(n -> folder.resolve("campaigns").resolve(n + ".yaml")).orElse(folder.resolve("campaign.yaml"));
    }

    public Path exports() {
        return folder.resolve("exports");
    }

    /**
     * Where reports go: out/, or out/NAME/ for a campaign of campaigns/, so that none overwrites another's.
     *
     * @throws RapportException {@code out-elsewhere} where a link leads out of the workspace: it may come from a stranger, who would have
     *     files of this user overwritten
     */
    public Path out(Optional<String> name) {
        Path out = folder.resolve("out");
        Path named = name.map(out::resolve).orElse(out);
        Path known = Files.exists(named) ? named : out;
        if (Files.exists(known) && !isInside(folder, known)) {
            throw new RapportException(Problem.error(
                    "out-elsewhere",
                    "The folder (" + folder.relativize(known)
                            + ") is a link that leads out of the workspace, so that no report is written there.",
                    known.toString(),
                    "Maybe name the folder that is meant with --out DIR, or remove the link."));
        }
        return named;
    }

    /** Whether a file lies in a folder wherever links lead. */
    static boolean isInside(Path folder, Path file) {
        try {
            return file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            // Whoever writes there says why it cannot be reached.
            return true;
        }
    }

    public Path store() {
        return folder.resolve(".rapport").resolve("store");
    }

    public Path cache() {
        return folder.resolve(".rapport").resolve("cache");
    }

    public Path creators() {
        return sheet("creators.csv");
    }

    /** A sheet by its name as CSV: that file, else one of that name in other letters or as a workbook. */
    public Path sheet(String name) {
        Path exact = folder.resolve(name);
        if (Files.exists(exact)) {
            return exact;
        }
        String workbook = name.replaceFirst("\\.csv$", ".xlsx");
        List<Path> entries = entries();
        return Stream.of(name, workbook)
                .flatMap(one -> entries.stream().filter(file -> isCalled(file, one)))
                .findFirst()
                .orElse(exact);
    }

    /** What somebody may call a campaign, which is read by its own name alone; empty where nothing looks like one. */
    public Optional<Path> almostCampaign(Optional<String> name) {
        String stem = String.valueOf(campaign(name).getFileName()).replaceFirst("\\.yaml$", "");
        return entries(name.isPresent() ? folder.resolve("campaigns") : folder).stream()
                .filter(Files::isRegularFile)
                .filter(file -> String.valueOf(file.getFileName())
                        .replaceAll("(?i)(\\.(ya?ml|txt|docx?|bak))+$", "")
                        .equalsIgnoreCase(stem))
                .findFirst();
    }

    /** What lies in the folder itself, by name. */
    List<Path> entries() {
        return entries(folder);
    }

    private static List<Path> entries(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isCalled(Path file, String name) {
        return String.valueOf(file.getFileName()).equalsIgnoreCase(name) && Files.isRegularFile(file);
    }

    /** The workspace's own rule pack, if it has one: a folder in which something lies is meant as one. */
    public Optional<Path> rules() {
        Path rules = folder.resolve("rules");
        try (Stream<Path> files = Files.walk(rules, DEEPEST)) {
            boolean isMeant = files.anyMatch(file -> Files.isRegularFile(file)
                    && !String.valueOf(file.getFileName()).startsWith("."));
            return isMeant ? Optional.of(rules) : Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            return Files.isRegularFile(rules.resolve("pack.yaml")) ? Optional.of(rules) : Optional.empty();
        }
    }

    /** The workspace's own template pack, if it has one. */
    public Optional<Path> templates() {
        Path templates = folder.resolve("report-templates");
        return Files.isRegularFile(templates.resolve("pack.yaml")) ? Optional.of(templates) : Optional.empty();
    }

    /** A path inside the workspace is shown from there. */
    public String shown(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        boolean inside = absolute.startsWith(folder);
        return (inside ? folder.relativize(absolute) : file).toString().replace('\\', '/');
    }
}
