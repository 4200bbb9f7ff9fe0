package dev.rapport.loader;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plugins that a person accepted, each as it was then. It lies beside the jars in the form of {@code sha256sum}, so that others
 * can check it too. What it does not list is not loaded; a folder without it has accepted nothing.
 *
 * @param checksums SHA-256 in hexadecimal by the name of the jar
 */
public record PluginLock(SortedMap<String, String> checksums) {

    public static final String FILE = "plugins.lock";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *]([^/\\\\]+\\.jar)");
    private static final String ACCEPTS = "rapport plugins lock ";

    public PluginLock {
        checksums = Collections.unmodifiableSortedMap(new TreeMap<>(checksums));
    }

    /**
     * The lock of a folder of plugins.
     *
     * @throws RapportException with every line that is none
     */
    public static PluginLock read(Path folder) {
        Path file = folder.resolve(FILE);
        SortedMap<String, String> checksums = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            Matcher matcher = LINE.matcher(line.strip());
            if (matcher.matches()) {
                checksums.put(matcher.group(2), matcher.group(1));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                problems.add(Problem.error(
                        "lock-broken",
                        "The line (" + line.substring(0, Math.min(80, line.length()))
                                + ") is no checksum and jar; no plugin is loaded.",
                        FILE + ":" + number + ":1",
                        "Maybe it was edited by hand; delete the line and run " + ACCEPTS + "NAME.jar."));
            }
        }
        if (!problems.isEmpty()) {
            throw new RapportException(problems);
        }
        return new PluginLock(checksums);
    }

    /** The lock of a folder, or an empty one where it cannot be understood: to be written anew. */
    public static PluginLock readable(Path folder) {
        try {
            return read(folder);
        } catch (RapportException e) {
            return new PluginLock(new TreeMap<>());
        }
    }

    /** What a lock of all jars that lie in a folder now would say. */
    public static PluginLock of(Path folder) throws IOException {
        SortedMap<String, String> checksums = new TreeMap<>();
        for (Path jar : PluginFolder.jars(folder)) {
            checksums.put(jar.getFileName().toString(), Checksum.of(jar));
        }
        return new PluginLock(checksums);
    }

    /** This lock, with one jar as another one says. */
    public PluginLock with(String jar, String sha256) {
        Map<String, String> more = new TreeMap<>(checksums);
        more.put(jar, sha256);
        return new PluginLock(new TreeMap<>(more));
    }

    public void write(Path folder) throws IOException {
        StringBuilder text = new StringBuilder("# Plugins that were accepted. Made by rapport plugins lock.\n");
        checksums.forEach(
                (jar, sha256) -> text.append(sha256).append("  ").append(jar).append('\n'));
        Path whole = Files.writeString(folder.resolve(FILE + ".new"), text);
        Files.move(whole, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Why a jar may not be loaded; empty when it may. */
    Optional<Problem> objection(String jar, String sha256) {
        String accepted = checksums.get(jar);
        if (accepted == null) {
            return Optional.of(Problem.error(
                    "plugin-unlisted",
                    "The plugin does not stand in " + FILE + ", so nobody has accepted it.",
                    jar,
                    "Maybe you put it there: " + ACCEPTS + jar + " accepts it."));
        }
        if (!accepted.equals(sha256)) {
            return Optional.of(Problem.error(
                    "plugin-changed",
                    "The plugin is not the one that was accepted: its checksum is (" + sha256.substring(0, 12)
                            + "…), and " + FILE + " says (" + accepted.substring(0, 12) + "…).",
                    jar,
                    "Maybe you put a newer version there: " + ACCEPTS + jar
                            + " accepts it. If you did not, fetch it again from where it came."));
        }
        return Optional.empty();
    }

    /** What to say of a jar that was accepted and is gone. */
    static Problem missing(String jar) {
        return Problem.error(
                "plugin-missing",
                "The plugin stands in " + FILE + " and its file is not there; its files are not recognised.",
                jar,
                "Maybe put it back, or run rapport plugins lock to forget it.");
    }

    private static List<String> lines(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
