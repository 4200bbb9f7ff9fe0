package dev.rapport.core.workspace;

import dev.rapport.api.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What people wrote into a workspace and a report is made of: the campaign, its sheets, its own rules and templates. */
public final class WrittenFiles {

    private static final int DEEPEST = 6;

    private WrittenFiles() {}

    /**
     * The SHA-256 of each, by its path from the workspace.
     *
     * @param campaign one of campaigns/, empty for campaign.yaml
     */
    public static Map<String, String> sums(Workspace workspace, Optional<String> campaign) {
        List<Path> files = new ArrayList<>(List.of(workspace.campaign(campaign)));
        UnusedFiles.SHEETS.forEach(sheet -> files.add(workspace.sheet(sheet)));
        Stream.of(workspace.rules(), workspace.templates())
                .flatMap(Optional::stream)
                .forEach(folder -> files.addAll(within(folder)));
        Map<String, String> sums = new TreeMap<>();
        files.stream().filter(Files::isRegularFile).forEach(file -> sums.put(workspace.shown(file), sum(file)));
        return sums;
    }

    private static List<Path> within(Path folder) {
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            return all.filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sum(Path file) {
        try {
            return Sha256.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
