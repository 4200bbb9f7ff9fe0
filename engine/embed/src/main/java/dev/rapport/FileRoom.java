package dev.rapport;

import dev.rapport.api.Progress;
import dev.rapport.core.intake.ExportWalk;
import dev.rapport.core.intake.FileReport;
import dev.rapport.core.intake.ImportOptions;
import dev.rapport.core.intake.ImportRun;
import dev.rapport.core.intake.Importer;
import dev.rapport.core.store.StoredFile;
import dev.rapport.loader.PluginInfo;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Export files come in here. */
public final class FileRoom {

    private final House house;

    private final Supplier<Optional<Instant>> campaign;

    /** @param campaign when the campaign says that files were exported */
    FileRoom(House house, Supplier<Optional<Instant>> campaign) {
        this.house = house;
        this.campaign = campaign;
    }

    /** All plugins found, with those that were refused and why. */
    public List<PluginInfo> plugins() {
        return house.catalog.get().plugins();
    }

    /**
     * Imports files; each is kept as a whole or not at all, and importing again changes nothing.
     *
     * @param files files; folders are walked
     */
    public List<FileReport> importFiles(List<Path> files, ImportOptions options, Progress progress) {
        List<FileReport> reports = house.meter.time("import", () -> read(files, options, progress));
        for (FileReport report : reports) {
            house.meter.add(Meter.Count.FILES, 1);
            house.meter.add(Meter.Count.REFUSED, report.isRefused() ? 1 : 0);
            house.meter.add(Meter.Count.RECORDS, (long) report.accounts() + report.posts() + report.comments());
            house.meter.add(Meter.Count.REJECTED, report.rejected());
        }
        return reports;
    }

    private List<FileReport> read(List<Path> files, ImportOptions options, Progress progress) {
        synchronized (house.importing) {
            List<Path> all = ExportWalk.files(files);
            Importer importer = new Importer(house.catalog.get(), house.store.get(), house.keptFields());
            ImportOptions told = options.asOf().isPresent() ? options : options.exported(campaign.get());
            List<FileReport> done = new ImportRun(importer, house.workspace::shown, told).read(all, progress);
            People.eraseRest(house.store.get(), house.judged());
            progress.report("", all.size(), all.size());
            return done;
        }
    }

    /** Files imported so far. */
    public List<StoredFile> imported() {
        return house.store.get().files();
    }
}
