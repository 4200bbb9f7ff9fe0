package dev.rapport.core.intake;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.FileReader;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.loader.Failure;
import dev.rapport.loader.PluginInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks readers who knows a file. One that throws is left out, and one that never answers is asked no more. */
final class Asking {

    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);

    /** A reader threw where it should only look. */
    static final String RECOGNISER_FAILED = "recogniser-failed";

    /** A reader that claims a file, with its claim. */
    record Answer<R extends FileReader>(PluginInfo plugin, R reader, Claim claim) {
        String name() {
            return plugin.id() + ":" + claim.format();
        }
    }

    private final List<PluginInfo> plugins;
    private final Duration patience;
    private final Set<String> silent = ConcurrentHashMap.newKeySet();

    Asking(List<PluginInfo> plugins, Duration patience) {
        this.plugins = plugins;
        this.patience = patience;
    }

    /**
     * The best claims: one, none, or several that are equally sure, at most one a reader.
     *
     * @param readers the readers of a plugin that are asked
     * @param failed is told of a plugin that could not look
     */
    <R extends FileReader> List<Answer<R>> best(
            Function<PluginInfo, List<R>> readers, ExportFile file, Consumer<ReadIssue> failed) {
        while (true) {
            Oversight oversight = new Oversight(patience);
            AtomicReference<String> asked = new AtomicReference<>("");
            List<ReadIssue> issues = new ArrayList<>();
            try {
                List<Answer<R>> best = oversight.over(() -> {
                    LookedAt looked = new LookedAt(file);
                    List<Answer<R>> found = new ArrayList<>();
                    for (PluginInfo plugin : plugins) {
                        asked.set(plugin.id());
                        oversight.moved();
                        for (R reader : isSilent(plugin, readers, issues) ? List.<R>of() : readers.apply(plugin)) {
                            claims(plugin, reader, looked, issues::add)
                                    .forEach(claim -> keepBest(new Answer<>(plugin, reader, claim), found));
                        }
                    }
                    return found;
                });
                issues.forEach(failed);
                return best;
            } catch (StandsStill e) {
                LOG.warn("The plugin {} does not come back from a look at {}.", asked.get(), file.path());
                silent.add(asked.get());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Whether a plugin is asked no more, which is told for each file that may be its own. */
    private boolean isSilent(
            PluginInfo plugin, Function<PluginInfo, ? extends List<?>> readers, List<ReadIssue> issues) {
        boolean isSilent = silent.contains(plugin.id());
        if (isSilent && !readers.apply(plugin).isEmpty()) {
            issues.add(ReadIssue.warning(
                    RECOGNISER_FAILED,
                    "The plugin (" + plugin.id()
                            + ") does not come back from a look at a file, so it is not asked any more."
                            + " Maybe report it to the plugin's author.",
                    ""));
        }
        return isSilent;
    }

    private static <R extends FileReader> void keepBest(Answer<R> answer, List<Answer<R>> best) {
        int order = best.isEmpty()
                ? -1
                : answer.claim().confidence().compareTo(best.get(0).claim().confidence());
        if (order < 0) {
            best.clear();
        }
        // A reader's own formats are in its own order: the first of equals counts.
        boolean sameReader = best.stream().anyMatch(other -> other.reader() == answer.reader());
        if (order <= 0 && !sameReader) {
            best.add(answer);
        }
    }

    private static List<Claim> claims(
            PluginInfo plugin, FileReader reader, ExportFile file, Consumer<ReadIssue> failed) {
        try {
            List<Claim> known = new ArrayList<>();
            for (Claim claim : reader.recognise(file)) {
                if (reader.formats().stream().anyMatch(format -> format.id().equals(claim.format()))) {
                    known.add(claim);
                } else {
                    failed.accept(ReadIssue.warning(
                            RECOGNISER_FAILED,
                            "The plugin (" + plugin.id() + ") claims the file as (" + claim.format()
                                    + "), a format that it does not have, so it was left to others. Maybe report it to the"
                                    + " plugin's author.",
                            ""));
                }
            }
            return known;
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
