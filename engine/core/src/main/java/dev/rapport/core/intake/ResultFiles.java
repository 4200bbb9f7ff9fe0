package dev.rapport.core.intake;

import dev.rapport.api.Sha256;
import dev.rapport.api.plugin.Confidence;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ResultReader;
import dev.rapport.api.plugin.ResultSink;
import dev.rapport.loader.Checksum;
import dev.rapport.loader.Failure;
import dev.rapport.loader.PluginCatalog;
import dev.rapport.loader.PluginInfo;
import dev.rapport.written.container.ArchiveException;
import dev.rapport.written.container.ArchiveLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads files of what a campaign brought, each with the reader of results that knows it best. A bad file costs that file. */
public final class ResultFiles {

    private static final Logger LOG = LoggerFactory.getLogger(ResultFiles.class);

    private final Asking asking;
    private final Undressing<ResultReader> undressing;
    private final Duration patience;
    private final ZoneId zone;
    private final long salt;
    private final ArchiveLimits limits = ArchiveLimits.DEFAULT;

    /**
     * @param zone in which times without a zone are read
     * @param salt of the hashes of customers, the workspace's own
     */
    public ResultFiles(PluginCatalog catalog, ZoneId zone, long salt) {
        this(catalog, zone, salt, Oversight.PATIENCE);
    }

    /** @param patience how long a plugin may stand still */
    ResultFiles(PluginCatalog catalog, ZoneId zone, long salt, Duration patience) {
        this.asking =
                new Asking(catalog.plugins().stream().filter(PluginInfo::isUsed).toList(), patience);
        this.undressing = undressing(asking);
        this.patience = patience;
        this.zone = zone;
        this.salt = salt;
    }

    /**
     * Reads a file; what is wrong with it is among its issues.
     *
     * @param shownAs path for people and reports
     */
    public ResultFile read(Path file, String shownAs) {
        try {
            if (!Files.isRegularFile(file)) {
                return refused(
                        shownAs, "unreadable", "The file is not there, or no plain file. Maybe its name is misspelt.");
            }
            String sha256 = Checksum.of(file);
            ResultRecords records = new ResultRecords(zone, this::customer);
            FileOnDisk onDisk = FileOnDisk.of(file, shownAs);
            if (Archive.isArchive(onDisk.head())) {
                try (Archive archive = Archive.open(file, shownAs, limits)) {
                    if (!archive.isWorkbook()) {
                        for (ExportFile entry : archive.entries()) {
                            part(entry, records);
                            archive.requireWithinLimits();
                        }
                        return records.file(shownAs, sha256, onDisk.modified());
                    }
                }
            }
            part(onDisk, records);
            return records.file(shownAs, sha256, onDisk.modified());
        } catch (ArchiveException e) {
            return refused(shownAs, e.code(), e.said());
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("{} could not be read.", shownAs, e);
            return refused(
                    shownAs,
                    "unreadable",
                    "The file could not be read: " + e.getClass().getSimpleName() + ". Maybe it may not be read.");
        } catch (OutOfMemoryError e) {
            return refused(
                    shownAs,
                    "out-of-memory",
                    "The file needs more memory than there is, and is left out."
                            + " Maybe allow more with RAPPORT_JAVA_OPTS=-Xmx2g, or split the file.");
        }
    }

    /** How files of results are undressed: whose headings are those of no shop or network is known by its words alone. */
    static Undressing<ResultReader> undressing(Asking asking) {
        return new Undressing<>(new Undressing.Asked<>() {
            @Override
            public List<Asking.Answer<ResultReader>> best(ExportFile form, Consumer<ReadIssue> failed) {
                return asking.best(PluginInfo::resultReaders, form, failed);
            }

            @Override
            public boolean isVague(Asking.Answer<ResultReader> answer) {
                return answer.claim().confidence() == Confidence.FALLBACK;
            }

            @Override
            public boolean isCloser(Asking.Answer<ResultReader> answer, List<Asking.Answer<ResultReader>> vague) {
                return vague.isEmpty() || !isVague(answer);
            }
        });
    }

    private static ResultFile refused(String path, String code, String message) {
        return ResultFile.refused(path, ReadIssue.error(code, message, ""));
    }

    private void part(ExportFile given, ResultRecords records) throws IOException {
        Door door = new Door(limits);
        ExportFile part = door.inside(given);
        List<Asking.Answer<ResultReader>> best = asking.best(PluginInfo::resultReaders, part, records::issue);
        Optional<Undressing.Known<ResultReader>> undressed = undressing.of(part, best);
        if (undressed.isPresent()) {
            undressed.get().failed().forEach(records::issue);
            records.issue(
                    ReadIssue.info("other-form", undressed.get().form().dress().said(), ""));
            read(undressed.get().form(), undressed.get().reader(), records, door);
        } else if (best.isEmpty()) {
            records.issue(Unrecognised.result(part));
        } else if (best.size() > 1) {
            records.issue(ReadIssue.error(
                    "ambiguous",
                    "Several readers are equally sure of this file: "
                            + best.stream().map(Asking.Answer::name).collect(Collectors.joining(" and "))
                            + ". Maybe a column more or less tells them apart.",
                    ""));
        } else {
            read(part, best.get(0), records, door);
        }
    }

    private void read(ExportFile part, Asking.Answer<ResultReader> chosen, ResultRecords records, Door door)
            throws IOException {
        door.requireReadable(part);
        records.readBy(
                chosen.plugin().id() + " " + chosen.plugin().version(),
                chosen.claim().format());
        try {
            Oversight.read(patience, ResultSink.class, records, part, (seen, overseen) -> chosen.reader()
                    .read(seen, chosen.claim().format(), overseen));
        } catch (ArchiveException e) {
            throw e;
        } catch (StandsStill e) {
            records.issue(ReadIssue.error(
                    "reader-stuck",
                    "The reader (" + chosen.name() + ") " + e.getMessage()
                            + " and was given up; what it read before is kept. Maybe report the file to the plugin's author.",
                    ""));
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            LOG.warn("The reader {} failed on {}.", chosen.name(), part.path(), e);
            records.issue(ReadIssue.error(
                    "reader-failed",
                    "The reader (" + chosen.name() + ") stopped here; what it read before is kept. "
                            + Failure.said(e) + " "
                            + Failure.advice(e, "Maybe report the file to the plugin's author."),
                    ""));
        }
        door.requireWithinLimits();
    }

    private String customer(String identity) {
        return identity.isBlank()
                ? ""
                : new Sha256().add("customer " + salt).add(identity.strip()).hex();
    }
}
