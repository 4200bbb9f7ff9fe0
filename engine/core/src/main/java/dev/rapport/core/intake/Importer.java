package dev.rapport.core.intake;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.core.store.ImportTransaction;
import dev.rapport.core.store.Store;
import dev.rapport.core.store.StoredFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings one file into the store: all of it or nothing, and the same whatever was there before. */
public final class Importer {

    private static final Logger LOG = LoggerFactory.getLogger(Importer.class);

    private final Claims claims;
    private final Store store;
    private final ArchiveLimits limits;

    public Importer(PluginCatalog catalog, Store store) {
        this(catalog, store, ArchiveLimits.DEFAULT);
    }

    Importer(PluginCatalog catalog, Store store, ArchiveLimits limits) {
        this.claims = new Claims(catalog.plugins());
        this.store = store;
        this.limits = limits;
    }

    /**
     * Imports a file. Importing it again changes nothing.
     *
     * @param file where it is
     * @param shownAs path for people and reports
     */
    public FileReport read(Path file, String shownAs, ImportOptions options) {
        String sha256 = "";
        try {
            sha256 = Checksum.of(file);
            FileOnDisk onDisk = FileOnDisk.of(file, shownAs);
            Optional<StoredFile> earlier = store.find(sha256);
            String settings = options.settings() + "|"
                    + folder(file).map(AccountRef::toString).orElse("");
            if (earlier.isPresent()
                    && earlier.get().settings().equals(settings)
                    && claims.isCurrent(earlier.get().reader())) {
                return again(earlier.get(), onDisk, shownAs, options);
            }
            if (Archive.isArchive(onDisk.head())) {
                try (Archive archive = Archive.open(file, shownAs, limits)) {
                    if (!archive.isWorkbook()) {
                        List<ReadIssue> found = new ArrayList<>();
                        List<ExportFile> entries = archive.entries();
                        found.addAll(archive.issues());
                        return read(entries, found, onDisk, sha256, settings, options);
                    }
                }
            }
            return read(List.of(onDisk), List.of(), onDisk, sha256, settings, options);
        } catch (ArchiveException e) {
            return FileReport.refused(shownAs, sha256, ReadIssue.error(e.code(), e.said(), ""));
        } catch (IOException e) {
            LOG.debug("{} could not be read.", shownAs, e);
            return FileReport.refused(
                    shownAs,
                    sha256,
                    ReadIssue.error(
                            "unreadable",
                            "The file could not be read: " + e.getMessage() + ". Maybe it is damaged, or not there.",
                            ""));
        }
    }

    private FileReport again(StoredFile earlier, FileOnDisk file, String shownAs, ImportOptions options) {
        Optional<Instant> better = betterTime(earlier, file, options);
        if (better.isPresent()) {
            Instant newestPost = ReportJson.newestPost(earlier.report());
            store.setAsOf(earlier.id(), better.get().isBefore(newestPost) ? newestPost : better.get());
        }
        return ReportJson.read(earlier.report()).at(shownAs);
    }

    /** A time that says better when the content was exported: what a person says, else an older date of the same file. */
    private static Optional<Instant> betterTime(StoredFile earlier, FileOnDisk file, ImportOptions options) {
        if (ReportJson.timeIsStated(earlier.report())) {
            return Optional.empty();
        }
        if (options.asOf().isPresent()) {
            return options.asOf().filter(told -> !told.equals(earlier.asOf()));
        }
        boolean told = ReportJson.timeIsTold(earlier.report());
        return Optional.of(file.modified()).filter(time -> !told && time.isBefore(earlier.asOf()));
    }

    private FileReport read(
            List<ExportFile> parts,
            List<ReadIssue> found,
            FileOnDisk file,
            String sha256,
            String settings,
            ImportOptions options)
            throws ArchiveException {
        try (ImportTransaction transaction = store.begin(sha256)) {
            RecordingSink sink = new RecordingSink(transaction, new CommentFigures(store.salt()), options.zone());
            boolean single = parts.size() == 1 && parts.get(0) == file;
            Set<String> formats = new LinkedHashSet<>();
            Set<String> plugins = new LinkedHashSet<>();
            Set<String> platforms = new LinkedHashSet<>();
            List<ReadIssue> issues = new ArrayList<>(found);
            for (ExportFile part : parts) {
                sink.reading(single ? "" : part.path().substring(part.path().indexOf('!') + 1));
                Optional<Claims.Chosen> chosen = choose(part, single, options, issues);
                if (chosen.isEmpty()) {
                    continue;
                }
                formats.add(chosen.get().claim().format());
                plugins.add(
                        chosen.get().plugin().id() + " " + chosen.get().plugin().version());
                platforms.add(chosen.get().reader().platform());
                readPart(part, chosen.get(), sink);
                if (sink.refusal().isPresent() && !single) {
                    sink.keepRefusalAsIssue();
                }
            }
            if (sink.refusal().isPresent()) {
                transaction.clear();
                issues.add(sink.refusal().get());
                return new FileReport(
                        file.path(), sha256, join(platforms), join(formats), join(plugins), 0, 0, 0, 0, issues);
            }
            if (plugins.isEmpty()) {
                if (issues.isEmpty()) {
                    issues.add(Unrecognised.issue(file.name(), file.head(), file.size()));
                }
                return new FileReport(file.path(), sha256, "", "", "", 0, 0, 0, 0, issues);
            }
            sink.finish(options.account(), folder(file.file()));
            issues.addAll(sink.issues());
            // A list of many platforms says which ones it really has.
            if (platforms.remove("any")) {
                platforms.addAll(sink.platforms());
            }
            FileReport report = new FileReport(
                    file.path(),
                    sha256,
                    join(platforms),
                    join(formats),
                    join(plugins),
                    sink.accounts(),
                    sink.posts(),
                    sink.comments(),
                    sink.rejected(),
                    issues);
            Instant asOf = sink.asOf(options.asOf(), file.modified());
            transaction.commit(
                    file.path(),
                    join(plugins) + ":" + join(formats),
                    settings,
                    asOf,
                    ReportJson.write(report, sink.statesTime(), options.asOf().isPresent(), sink.newestPost()));
            return report;
        }
    }

    private Optional<Claims.Chosen> choose(
            ExportFile part, boolean single, ImportOptions options, List<ReadIssue> issues) {
        if (options.reader().isPresent() && single) {
            Optional<Claims.Chosen> named = claims.named(options.reader().get());
            if (named.isEmpty()) {
                issues.add(Claims.unknownReader(options.reader().get()));
            }
            return named;
        }
        List<Claims.Chosen> best = claims.best(part);
        if (best.size() > 1) {
            issues.add(Claims.ambiguous(best));
            return Optional.empty();
        }
        return best.stream().findFirst();
    }

    private static void readPart(ExportFile part, Claims.Chosen chosen, RecordingSink sink) throws ArchiveException {
        try {
            chosen.reader().read(part, chosen.claim().format(), sink);
        } catch (ArchiveException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            LOG.warn("The reader {} failed on {}.", chosen.name(), part.path(), e);
            sink.issue(ReadIssue.error(
                    "reader-failed",
                    "The reader (" + chosen.name() + ") stopped here: "
                            + e.getClass().getSimpleName()
                            + "; what it read before is kept. Maybe report the file to the plugin's author.",
                    ""));
        }
    }

    /** The account that the folder names: {@code exports/<platform>/<handle>/...}. */
    static Optional<AccountRef> folder(Path file) {
        Path path = file.toAbsolutePath().normalize();
        for (int i = 0; i + 3 < path.getNameCount(); i++) {
            if (path.getName(i).toString().equals("exports")) {
                return Optional.of(AccountRef.of(
                        path.getName(i + 1).toString(), "", path.getName(i + 2).toString()));
            }
        }
        return Optional.empty();
    }

    private static String join(Set<String> names) {
        return String.join("+", names);
    }
}
