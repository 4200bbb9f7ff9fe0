package dev.rapport.core.intake;

import dev.rapport.api.plugin.Confidence;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.loader.Failure;
import dev.rapport.written.container.ArchiveException;
import dev.rapport.written.container.ArchiveLimits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the parts of one file, the entries of an archive or the file itself, each with the reader that knows it best. */
final class PartReader {

    private static final Logger LOG = LoggerFactory.getLogger(PartReader.class);

    /** Stops an import whose archive has passed a limit. */
    interface Limit {
        void check() throws ArchiveException;
    }

    /** A part, in the form in which it is read, and who reads it. */
    private record Chosen(ExportFile part, Asking.Answer<PlatformReader> answer) {}

    final Set<String> formats = new LinkedHashSet<>();
    final Set<String> plugins = new LinkedHashSet<>();
    /** Of the jars, by plugin and version. */
    final Map<String, String> checksums = new TreeMap<>();

    final Set<String> platforms = new LinkedHashSet<>();
    final List<ReadIssue> issues = new ArrayList<>();
    private final Claims claims;
    private final Undressing<PlatformReader> undressing;
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
        this.undressing = claims.undressing();
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
        String entry = alone ? "" : given.path().substring(given.path().indexOf('!') + 1);
        sink.reading(entry);
        Door door = new Door(limits);
        ExportFile part;
        List<SheetFile> sheets;
        Optional<Chosen> chosen = Optional.empty();
        try {
            part = door.inside(given);
            sheets = sheets(part, door);
            if (sheets.isEmpty()) {
                chosen = choose(part);
                if (chosen.isPresent()) {
                    door.requireReadable(part);
                }
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
            take(chosen.get(), alone);
        }
        for (SheetFile sheet : sheets) {
            sink.reading(entry);
            sink.readingSheet(sheet.sheet());
            sheet(sheet, alone && sheets.size() == 1);
        }
        limit.check();
        door.requireWithinLimits();
    }

    /** The sheets of a workbook that is no reader's own, if a reader knows one of them as the table that it is elsewhere. */
    private List<SheetFile> sheets(ExportFile part, Door door) throws IOException {
        if (!Archive.isArchive(part.head())) {
            return List.of();
        }
        List<Asking.Answer<PlatformReader>> whole = claims.best(part, unable -> {});
        boolean isOwn = !whole.isEmpty() && whole.get(0).claim().confidence() == Confidence.EXACT;
        boolean isNamed = whole.stream().anyMatch(chosen -> reader.equals(Optional.of(chosen.name())));
        if (isOwn || isNamed) {
            return List.of();
        }
        door.requireReadable(part);
        List<SheetFile> sheets = SheetFile.of(part);
        return sheets.stream().anyMatch(sheet -> isKnown(sheet, whole)) ? sheets : List.of();
    }

    private boolean isKnown(SheetFile sheet, List<Asking.Answer<PlatformReader>> whole) {
        List<Asking.Answer<PlatformReader>> tables = claims.best(sheet, unable -> {});
        return tables.stream().anyMatch(table -> whole.stream().noneMatch(chosen -> isNoMoreThan(table, chosen)))
                || undressing.of(sheet, tables).isPresent();
    }

    /** Whether the reader of the workbook would read no more from the table that its sheet is, or another one is less sure of it. */
    private static boolean isNoMoreThan(Asking.Answer<PlatformReader> table, Asking.Answer<PlatformReader> workbook) {
        return workbook.reader() == table.reader()
                ? Claims.gives(workbook).containsAll(Claims.gives(table))
                : table.claim().confidence().compareTo(workbook.claim().confidence()) > 0;
    }

    private void sheet(SheetFile sheet, boolean only) throws IOException {
        Optional<Chosen> chosen = choose(sheet);
        if (chosen.isPresent()) {
            take(chosen.get(), only);
        } else {
            sink.issue(ReadIssue.warning(
                    "sheet-left-out",
                    "The sheet (" + sheet.sheet()
                            + ") is no table that a plugin knows, and is left out. Maybe save it as a CSV of its own.",
                    ""));
        }
    }

    /** @param only whether nothing else is in the file, so that it is refused where this is */
    private void take(Chosen chosen, boolean only) throws ArchiveException {
        Asking.Answer<PlatformReader> reading = chosen.answer();
        formats.add(reading.claim().format());
        String plugin = reading.plugin().id() + " " + reading.plugin().version();
        plugins.add(plugin);
        checksums.put(plugin, reading.plugin().checksums());
        if (chosen.part() instanceof Undressed undressed) {
            sink.issue(ReadIssue.info("other-form", undressed.dress().said(), ""));
        }
        platforms.add(reading.reader().platform());
        read(chosen.part(), reading);
        if (sink.refusal().isPresent() && !only) {
            sink.keepRefusalAsIssue();
        }
    }

    /** Whether nothing that was said says why nothing was read; a reader that failed to look may not have been the one. */
    boolean isSilent() {
        return issues.stream().allMatch(issue -> issue.code().equals(Asking.RECOGNISER_FAILED));
    }

    private Optional<Chosen> choose(ExportFile part) {
        Optional<Asking.Answer<PlatformReader>> named = reader.flatMap(claims::named);
        if (reader.isPresent() && named.isEmpty()) {
            addOnce(Claims.unknownReader(reader.get()));
            return Optional.empty();
        }
        if (alone && named.isPresent()) {
            return named.map(answer -> new Chosen(part, answer));
        }
        List<Asking.Answer<PlatformReader>> best = claims.best(part, this::addOnce);
        Optional<ReadIssue> results = claims.asResults(part, best);
        if (results.isPresent()) {
            sink.issue(results.get());
            return Optional.empty();
        }
        Optional<Undressing.Known<PlatformReader>> undressed =
                named.isPresent() ? Optional.empty() : undressing.of(part, best);
        if (undressed.isPresent()) {
            undressed.get().failed().forEach(this::addOnce);
            return undressed.map(known -> new Chosen(known.form(), known.reader()));
        }
        if (best.isEmpty()) {
            claims.asUndressedResults(part).ifPresent(sink::issue);
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
        return best.stream().findFirst().map(answer -> new Chosen(part, answer));
    }

    private void read(ExportFile part, Asking.Answer<PlatformReader> chosen) throws ArchiveException {
        try {
            claims.read(chosen, part, OwnPlatform.before(before, chosen.reader().platform()));
        } catch (ArchiveException e) {
            throw e;
        } catch (StandsStill e) {
            sink.refuse(
                    "reader-stuck",
                    "The reader (" + chosen.name() + ") " + e.getMessage()
                            + " and was given up. Maybe report the file to the plugin's author.");
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
