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
import java.util.List;

/** Export files come in here. */
public final class FileRoom {

    private final House house;

    FileRoom(House house) {
        this.house = house;
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
        synchronized (house.importing) {
            List<Path> all = ExportWalk.files(files);
            Importer importer = new Importer(house.catalog.get(), house.store.get(), house.keptFields());
            List<FileReport> done = new ImportRun(importer, house.workspace::shown, options).read(all, progress);
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
