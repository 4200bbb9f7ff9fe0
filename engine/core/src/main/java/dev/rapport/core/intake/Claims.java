package dev.rapport.core.intake;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.Confidence;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.FileReader;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ResultReader;
import dev.rapport.loader.Failure;
import dev.rapport.loader.PluginInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks all readers who knows a file. */
final class Claims {

    private static final Logger LOG = LoggerFactory.getLogger(Claims.class);

    /** A reader threw where it should only look. */
    static final String RECOGNISER_FAILED = "recogniser-failed";

    /** A reader with the format that it will use. */
    record Chosen(PluginInfo plugin, PlatformReader reader, Claim claim) {
        String name() {
            return plugin.id() + ":" + claim.format();
        }
    }

    private final List<PluginInfo> plugins;

    Claims(List<PluginInfo> plugins) {
        this.plugins = plugins.stream().filter(PluginInfo::isUsed).toList();
    }

    /**
     * The best claims: one, none, or several that are equally sure.
     *
     * @param failed is told of a reader that could not even look
     */
    List<Chosen> best(ExportFile file, Consumer<ReadIssue> failed) {
        List<Chosen> best = asked(new LookedAt(file), failed);
        // Keys come in any order: what tells whose a large record is can stand behind the first bytes.
        return best.isEmpty() && file.head().length == ExportFile.HEAD_BYTES
                ? asked(new LookedAt(new LongHead(file)), failed)
                : best;
    }

    private List<Chosen> asked(ExportFile looked, Consumer<ReadIssue> failed) {
        List<Chosen> best = new ArrayList<>();
        for (PluginInfo plugin : plugins) {
            for (PlatformReader reader : plugin.platformReaders()) {
                for (Claim claim : claims(plugin, reader, looked, failed)) {
                    int order = best.isEmpty()
                            ? -1
                            : claim.confidence().compareTo(best.get(0).claim().confidence());
                    if (order < 0) {
                        best.clear();
                    }
                    // A reader's own formats are in its own order: the first of equals counts.
                    boolean sameReader = best.stream().anyMatch(chosen -> chosen.reader() == reader);
                    if (order <= 0 && !sameReader) {
                        best.add(new Chosen(plugin, reader, claim));
                    }
                }
            }
        }
        return best;
    }

    /**
     * Who knows a file as one of results, and surer than anybody knows it as an export.
     *
     * @param best the best claims on it as an export
     */
    Optional<ReadIssue> asResults(ExportFile file, List<Chosen> best) {
        if (!best.isEmpty() && best.get(0).claim().confidence() == Confidence.EXACT) {
            return Optional.empty();
        }
        LookedAt looked = new LookedAt(file);
        for (PluginInfo plugin : plugins) {
            for (ResultReader reader : plugin.resultReaders()) {
                for (Claim claim : claims(plugin, reader, looked, unable -> {})) {
                    if (best.isEmpty()
                            || claim.confidence().compareTo(best.get(0).claim().confidence()) < 0) {
                        return Optional.of(ReadIssue.error(
                                "results-not-export",
                                "The file looks like results (" + plugin.id() + ":" + claim.format()
                                        + ") and not like an export of a platform. Maybe put it into results/.",
                                ""));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The platforms that readers know. */
    Set<String> platforms() {
        return plugins.stream()
                .flatMap(plugin -> plugin.platformReaders().stream())
                .map(PlatformReader::platform)
                .collect(Collectors.toSet());
    }

    /** The reader that the user named. */
    Optional<Chosen> named(String name) {
        for (PluginInfo plugin : plugins) {
            for (PlatformReader reader : plugin.platformReaders()) {
                for (var format : reader.formats()) {
                    if (name.equals(plugin.id() + ":" + format.id())) {
                        return Optional.of(new Chosen(plugin, reader, Claim.exact(format.id())));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the plugins that read a stored file are still there, in the same versions. */
    boolean isCurrent(String reader) {
        String named = reader.substring(0, Math.max(0, reader.indexOf(':')));
        return Arrays.stream(named.split("\\+")).allMatch(name -> plugins.stream()
                .anyMatch(plugin -> name.equals(plugin.id() + " " + plugin.version())));
    }

    static ReadIssue ambiguous(List<Chosen> best, String entry) {
        String names = best.stream().map(Chosen::name).collect(Collectors.joining(" and "));
        return ReadIssue.error(
                "ambiguous",
                "Several readers are equally sure of this file: " + names + ". Maybe import it with --as "
                        + best.get(0).name() + ".",
                entry);
    }

    static ReadIssue unknownReader(String name) {
        return ReadIssue.error(
                "unknown-reader",
                "There is no reader (" + name + "). Maybe see rapport plugins list for PLUGIN:FORMAT.",
                "");
    }

    private static List<Claim> claims(
            PluginInfo plugin, FileReader reader, ExportFile file, Consumer<ReadIssue> failed) {
        try {
            return List.copyOf(reader.recognise(file));
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            LOG.warn("The reader {} failed to look at {}.", reader.getClass().getName(), file.path(), e);
            failed.accept(ReadIssue.warning(
                    RECOGNISER_FAILED,
                    "The plugin (" + plugin.id() + ") could not look at the file, so it was left to others. "
                            + Failure.said(e) + " "
                            + Failure.advice(e, "Maybe report the file to the plugin's author."),
                    ""));
            return List.of();
        }
    }
}
