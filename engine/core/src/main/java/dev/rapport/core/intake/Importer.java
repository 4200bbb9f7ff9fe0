package dev.rapport.core.intake;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.core.store.Forgotten;
import dev.rapport.core.store.ImportTransaction;
import dev.rapport.core.store.Store;
import dev.rapport.core.store.StoredFile;
import dev.rapport.loader.Checksum;
import dev.rapport.loader.PluginCatalog;
import dev.rapport.written.container.ArchiveException;
import dev.rapport.written.container.ArchiveLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings one file into the store: all of it or nothing, and the same whatever was there before. */
public final class Importer {

    private static final Logger LOG = LoggerFactory.getLogger(Importer.class);

    private final Claims claims;
    private final Store store;
    private final ArchiveLimits limits;

    private final KeptFields fields;
    private final Folders folders;

    /** Shared by the files that are read beside each other; one that memory ran out for has it alone. */
    private final ReadWriteLock memory = new ReentrantReadWriteLock();

    /** @param fields own fields that are kept of what files bring */
    public Importer(PluginCatalog catalog, Store store, KeptFields fields) {
        this(catalog, store, ArchiveLimits.DEFAULT, fields, Oversight.PATIENCE);
    }

    /** @param patience how long a plugin may stand still */
    Importer(PluginCatalog catalog, Store store, ArchiveLimits limits, KeptFields fields, Duration patience) {
        this.fields = fields;
        this.claims = new Claims(catalog.plugins(), patience);
        this.folders = new Folders(claims);
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
        return read(file, shownAs, checksum(file), options, 1);
    }

    /** SHA-256 of a file, empty when it cannot be read. */
    String checksum(Path file) {
        try {
            // A device or a pipe would never end.
            return Files.isRegularFile(file) ? Checksum.of(file) : "";
        } catch (IOException e) {
            LOG.debug("{} could not be read.", file, e);
            return "";
        }
    }

    /**
     * As {@link #read(Path, String, ImportOptions)}, with its checksum. Thread-safe, for files of different content.
     *
     * @param beside how many files are read at a time: they share the memory
     */
    FileReport read(Path file, String shownAs, String sha256, ImportOptions options, int beside) {
        memory.readLock().lock();
        try {
            return attempt(file, shownAs, sha256, options, beside);
        } catch (OutOfMemoryError e) {
            LOG.warn("{} needed more memory than there was.", shownAs);
        } finally {
            memory.readLock().unlock();
        }
        if (beside == 1) {
            return FileReport.refused(shownAs, sha256, tooLittleMemory());
        }
        // Other files took their share of the memory, or this one took theirs: alone it may fit.
        memory.writeLock().lock();
        try {
            return attempt(file, shownAs, sha256, options, beside);
        } catch (OutOfMemoryError e) {
            return FileReport.refused(shownAs, sha256, tooLittleMemory());
        } finally {
            memory.writeLock().unlock();
        }
    }

    private FileReport attempt(Path file, String shownAs, String sha256, ImportOptions options, int beside) {
        try {
            if (sha256.isEmpty()) {
                throw new NoSuchFileException(file.toString());
            }
            FileOnDisk onDisk = FileOnDisk.of(file, shownAs, folders::beside);
            try (ImportTransaction transaction = store.begin(sha256)) {
                return attempt(transaction, onDisk, shownAs, options, beside);
            }
        } catch (ArchiveException e) {
            return FileReport.refused(shownAs, sha256, ReadIssue.error(e.code(), e.said(), ""));
        } catch (IOException | UncheckedIOException e) {
            if (e.getCause() instanceof ArchiveException bomb) {
                return FileReport.refused(shownAs, sha256, ReadIssue.error(bomb.code(), bomb.said(), ""));
            }
            LOG.debug("{} could not be read.", shownAs, e);
            return FileReport.refused(shownAs, sha256, unreadable(file, e));
        }
    }
    /** Whoever was forgotten when the transaction began is known, and nobody else is until it ends. */
    private FileReport attempt(
            ImportTransaction transaction, FileOnDisk file, String shownAs, ImportOptions options, int beside)
            throws IOException {
        Optional<StoredFile> earlier = store.find(transaction.sha256());
        Forgotten forgotten = store.forgotten();
        Optional<AccountRef> folder = folders.account(file.file()).map(forgotten::masked);
        Order order = Order.of(masked(options, forgotten), fields, folder, earlier, file);
        if (earlier.isPresent()
                && !earlier.get().readAgain()
                && earlier.get().settings().equals(order.settings().stored())
                && claims.isCurrent(
                        earlier.get().reader(),
                        ReportJson.checksums(earlier.get().report()))
                && !hasOwnerNow(earlier.get(), file)) {
            return again(earlier.get(), file, shownAs, options);
        }
        if (Archive.isArchive(file.head())) {
            try (Archive archive = Archive.open(file.file(), shownAs, limits)) {
                if (!archive.isWorkbook()) {
                    return archive(archive, transaction, file, order, forgotten, beside);
                }
            }
        }
        return read(List.of(file), List.of(), () -> {}, transaction, file, order, forgotten, beside);
    }

    /** Whether a file that was kept without an account has got one since, by another that was put beside it. */
    private boolean hasOwnerNow(StoredFile earlier, FileOnDisk file) {
        FileReport report = ReportJson.read(earlier.report());
        return report.issues().stream().anyMatch(issue -> issue.code().equals(Unassigned.ACCOUNT_NEEDED))
                && folders.owner(file, report.platform()).isPresent();
    }

    private static ReadIssue tooLittleMemory() {
        return ReadIssue.error(
                "out-of-memory",
                "The file needs more memory than there is ("
                        + (Runtime.getRuntime().maxMemory() >> 20)
                        + " MiB), and is left out. Maybe allow more with RAPPORT_JAVA_OPTS=-Xmx2g, or split the file.",
                "");
    }

    private static ReadIssue unreadable(Path file, Exception cause) {
        String why = Files.isDirectory(file)
                ? "it is a folder"
                : Files.notExists(file)
                        ? "it is not there"
                        : Files.isRegularFile(file) ? cause.getClass().getSimpleName() : "it is not a plain file";
        return ReadIssue.error(
                "unreadable",
                "The file could not be read: " + why + ". Maybe its name is misspelt, or it may not be read.",
                "");
    }

    private static ImportOptions masked(ImportOptions options, Forgotten forgotten) {
        return new ImportOptions(
                options.account().map(forgotten::masked), options.asOf(), options.zone(), options.reader());
    }

    private FileReport archive(
            Archive archive,
            ImportTransaction transaction,
            FileOnDisk file,
            Order order,
            Forgotten forgotten,
            int beside)
            throws IOException {
        List<ExportFile> entries = archive.entries();
        if (entries.isEmpty() && archive.issues().isEmpty()) {
            return FileReport.refused(
                    file.path(),
                    transaction.sha256(),
                    ReadIssue.error("empty-archive", "The archive holds no file. Maybe export it again.", ""));
        }
        return read(
                entries, archive.issues(), archive::requireWithinLimits, transaction, file, order, forgotten, beside);
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
        // What is guessed from the data stays: another copy of the file says nothing new.
        boolean hasPosts = !ReportJson.newestPost(earlier.report()).equals(Instant.EPOCH);
        boolean told = ReportJson.timeIsTold(earlier.report());
        return Optional.of(file.modified()).filter(time -> !told && !hasPosts && time.isBefore(earlier.asOf()));
    }

    private FileReport read(
            List<ExportFile> parts,
            List<ReadIssue> found,
            PartReader.Limit limit,
            ImportTransaction transaction,
            FileOnDisk file,
            Order order,
            Forgotten forgotten,
            int beside)
            throws IOException {
        RecordingSink sink = new RecordingSink(
                transaction, new CommentFigures(store.salt()), order.settings().zone(), fields, beside);
        LeavingOut leavingOut = new LeavingOut(sink, forgotten, order.settings().account());
        PartReader reader = new PartReader(
                claims,
                limits,
                order.settings().reader(),
                parts.size() == 1 && parts.get(0) == file,
                sink,
                forgotten.isEmpty() ? sink : leavingOut);
        List<ReadIssue> issues = reader.issues;
        issues.addAll(found);
        for (ExportFile part : parts) {
            reader.read(part, limit);
        }
        Set<String> formats = reader.formats;
        Set<String> plugins = reader.plugins;
        Set<String> platforms = reader.platforms;
        if (sink.refusal().isPresent()) {
            issues.add(sink.refusal().get());
            return new FileReport(
                    file.path(),
                    transaction.sha256(),
                    join(platforms),
                    join(formats),
                    join(plugins),
                    0,
                    0,
                    0,
                    0,
                    issues);
        }
        if (plugins.isEmpty()) {
            issues.addAll(sink.issues());
            if (reader.isSilent()) {
                issues.add(Unrecognised.issue(file));
            }
            return new FileReport(file.path(), transaction.sha256(), "", "", "", 0, 0, 0, 0, issues);
        }
        sink.finish(order.settings().account(), order.settings().folder(), platform -> folders.owner(file, platform)
                .map(owner -> owner.masked(forgotten)));
        boolean nothingCame = sink.isEmpty() && !leavingOut.leftNothing();
        issues.addAll(nothingCame ? whyNothingCame(sink.issues()) : sink.issues());
        leavingOut.finish(transaction, issues::add);
        // A list of many platforms says which ones it really has.
        if (platforms.remove(Claims.ANY)) {
            platforms.addAll(sink.platforms());
        }
        FileReport report = new FileReport(
                file.path(),
                transaction.sha256(),
                join(platforms),
                join(formats),
                join(plugins),
                sink.accounts(),
                sink.posts(),
                sink.comments(),
                sink.rejected(),
                issues);
        if (sink.isEmpty() && report.isRefused()) {
            return report;
        }
        if (leavingOut.leftNothing()) {
            transaction.commitNothing();
            return report;
        }
        transaction.commit(
                forgotten.maskedPath(file.path()),
                join(plugins) + ":" + join(formats),
                order.settings().stored(),
                sink.asOf(order.asOf(), NameDates.until(file.name()), order.modified()),
                forgotten.maskedPath(ReportJson.write(
                        report,
                        reader.checksums,
                        sink.statesTime(),
                        order.asOf().isPresent(),
                        NameDates.until(file.name()).isPresent(),
                        sink.hasData(),
                        sink.newestPost())));
        return report;
    }

    /** A file that breaks before its first whole record gave nothing: then the break is no remark any more. */
    private static List<ReadIssue> whyNothingCame(List<ReadIssue> issues) {
        if (issues.isEmpty()) {
            return List.of(ReadIssue.warning(
                    "nothing-inside",
                    "The file is what it should be, and has no records. Maybe the account had nothing to export.",
                    ""));
        }
        boolean isWarned = issues.stream().anyMatch(issue -> issue.severity() != ReadIssue.Severity.INFO);
        return issues.stream()
                .map(issue -> issue.code().equals("truncated") || issue.code().equals("json-damaged")
                        ? ReadIssue.error(issue.code(), issue.message(), issue.place())
                        // What is a remark beside records is all that there is to say where none came.
                        : isWarned ? issue : ReadIssue.warning(issue.code(), issue.message(), issue.place()))
                .toList();
    }

    private static String join(Set<String> names) {
        return String.join("+", names);
    }
}
