package dev.rapport.core.intake;

import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.loader.Failure;
import dev.rapport.written.container.ArchiveException;
import dev.rapport.written.container.ArchiveLimits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the parts of one file, the entries of an archive or the file itself, each with the reader that knows it best. */
final class PartReader {

    private static final Logger LOG = LoggerFactory.getLogger(PartReader.class);

    /** Stops an import whose archive has passed a limit. */
    interface Limit {
        void check() throws ArchiveException;
    }

    final Set<String> formats = new LinkedHashSet<>();
    final Set<String> plugins = new LinkedHashSet<>();
    final Set<String> platforms = new LinkedHashSet<>();
    final List<ReadIssue> issues = new ArrayList<>();
    private final Claims claims;
    private final ArchiveLimits limits;
    private final Optional<String> reader;
    private final boolean alone;
    private final RecordingSink sink;
    private final ModelSink before;

    /**
     * @param reader the reader that a person named
     * @param alone whether the file is no archive
     * @param before stands before the sink and lets through what may be kept
     */
    PartReader(
            Claims claims,
            ArchiveLimits limits,
            Optional<String> reader,
            boolean alone,
            RecordingSink sink,
            ModelSink before) {
        this.claims = claims;
        this.limits = limits;
        this.reader = reader;
        this.alone = alone;
        this.sink = sink;
        this.before = before;
    }

    /**
     * Reads a part into the sink.
     *
     * @throws ArchiveException when nothing more may be read of the whole file
     */
    void read(ExportFile given, Limit limit) throws IOException {
        sink.reading(alone ? "" : given.path().substring(given.path().indexOf('!') + 1));
        Door door = new Door(limits);
        ExportFile part;
        Optional<Claims.Chosen> chosen;
        try {
            part = door.inside(given);
            chosen = choose(part);
            if (chosen.isPresent()) {
                door.requireReadable(part);
            }
        } catch (ArchiveException e) {
            limit.check();
            if (alone) {
                throw e;
            }
            // One bad entry costs that entry.
            sink.issue(ReadIssue.error(e.code(), e.said(), ""));
            return;
        }
        limit.check();
        if (chosen.isPresent()) {
            Claims.Chosen reading = chosen.get();
            formats.add(reading.claim().format());
            plugins.add(reading.plugin().id() + " " + reading.plugin().version());
            platforms.add(reading.reader().platform());
            read(part, reading);
            limit.check();
            door.requireWithinLimits();
            if (sink.refusal().isPresent() && !alone) {
                sink.keepRefusalAsIssue();
            }
        }
    }

    /** Whether nothing that was said says why nothing was read; a reader that failed to look may not have been the one. */
    boolean isSilent() {
        return issues.stream().allMatch(issue -> issue.code().equals(Claims.RECOGNISER_FAILED));
    }

    private Optional<Claims.Chosen> choose(ExportFile part) {
        Optional<Claims.Chosen> named = reader.flatMap(claims::named);
        if (reader.isPresent() && named.isEmpty()) {
            addOnce(Claims.unknownReader(reader.get()));
            return Optional.empty();
        }
        if (alone && named.isPresent()) {
            return named;
        }
        List<Claims.Chosen> best = claims.best(part, this::addOnce);
        Optional<ReadIssue> results = claims.asResults(part, best);
        if (results.isPresent()) {
            sink.issue(results.get());
            return Optional.empty();
        }
        // In an archive the named reader settles what is open; other entries keep theirs.
        if (best.size() > 1 && named.isPresent()) {
            String name = named.get().name();
            best = best.stream().filter(chosen -> chosen.name().equals(name)).toList();
        }
        if (best.size() > 1) {
            issues.add(Claims.ambiguous(best, alone ? "" : part.name()));
            return Optional.empty();
        }
        return best.stream().findFirst();
    }

    private void read(ExportFile part, Claims.Chosen chosen) throws ArchiveException {
        try {
            chosen.reader().read(part, chosen.claim().format(), before);
        } catch (ArchiveException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            sink.throwIfStoreFailed();
            LOG.warn("The reader {} failed on {}.", chosen.name(), part.path(), e);
            sink.issue(ReadIssue.error(
                    "reader-failed",
                    "The reader (" + chosen.name() + ") stopped here; what it read before is kept. "
                            + Failure.said(e) + " "
                            + Failure.advice(e, "Maybe report the file to the plugin's author."),
                    ""));
        }
    }

    private void addOnce(ReadIssue issue) {
        if (!issues.contains(issue)) {
            issues.add(issue);
        }
    }
}
