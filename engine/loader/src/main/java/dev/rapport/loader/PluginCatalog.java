package dev.rapport.loader;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.api.plugin.FileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds plugins, refuses the unfit ones loudly, and holds the readers of the others. */
public final class PluginCatalog implements AutoCloseable {

    private final List<PluginInfo> plugins;
    private final List<PackedPlugin> open;
    private final Libraries libraries;

    private PluginCatalog(List<PluginInfo> plugins, List<PackedPlugin> open, Libraries libraries) {
        this.plugins = List.copyOf(plugins);
        this.open = open;
        this.libraries = libraries;
    }

    /** A catalog of readers that the caller already has. */
    public static PluginCatalog of(List<? extends FileReader> readers) {
        return new PluginCatalog(readers.stream().map(PluginInfo::ofHost).toList(), List.of(), Libraries.none());
    }

    /**
     * The plugins of a folder: those that its {@link PluginLock} lists, as they were when a person accepted them.
     *
     * @param folder jars that authors put there; they are never locked, because they are loaded from a copy
     * @param copies where copies lie by checksum
     */
    public static PluginCatalog load(Path folder, Path copies) {
        List<PluginInfo> plugins = new ArrayList<>();
        List<PackedPlugin> open = new ArrayList<>();
        Libraries libraries = Libraries.none();
        try {
            PluginLock lock = PluginLock.read(folder);
            TreeSet<String> missing = new TreeSet<>(lock.checksums().keySet());
            List<Path> jars = PluginFolder.jars(folder);
            jars.forEach(jar -> missing.remove(jar.getFileName().toString()));
            List<Path> ofLibraries = jars.stream().filter(Libraries::isLibrary).toList();
            List<Path> ofPlugins = new ArrayList<>(jars);
            ofPlugins.removeAll(ofLibraries);
            libraries = Libraries.of(ofLibraries, copies, Optional.of(lock));
            Libraries shared = libraries;
            shared.found().forEach(library -> plugins.add(unlessTwin(library, plugins)));
            // Most of the time goes into checksums, which need not wait for each other.
            open.addAll(ofPlugins.parallelStream()
                    .map(jar -> PackedPlugin.open(jar, copies, shared, Optional.of(lock)))
                    .toList());
            open.forEach(plugin -> plugins.add(unlessTwin(plugin.info(), plugins)));
            missing.forEach(jar -> plugins.add(PluginInfo.refused(jar, "", PluginLock.missing(jar))));
        } catch (RapportException e) {
            e.problems().forEach(problem -> plugins.add(PluginInfo.refused(PluginLock.FILE, "", problem)));
        } catch (IOException | UncheckedIOException e) {
            plugins.add(PluginInfo.refused(
                    folder.toString(),
                    "",
                    Problem.error(
                            "plugins-unreadable",
                            "The folder of the plugins cannot be read: " + e.getMessage() + ".",
                            folder.toString(),
                            "Maybe its rights differ.")));
        }
        return new PluginCatalog(plugins, open, libraries);
    }

    /** This catalog, and readers that the caller already has. */
    public PluginCatalog with(List<? extends FileReader> readers) {
        List<PluginInfo> all = new ArrayList<>(plugins);
        all.addAll(of(readers).plugins);
        return new PluginCatalog(all, open, libraries);
    }

    /** All plugins, libraries first and refused ones too, by file name. */
    public List<PluginInfo> plugins() {
        return plugins;
    }

    @Override
    public void close() {
        open.forEach(PackedPlugin::close);
        libraries.close();
    }

    private static PluginInfo unlessTwin(PluginInfo info, List<PluginInfo> earlier) {
        Optional<PluginInfo> twin = earlier.stream()
                .filter(other -> other.isUsed() && info.isUsed() && other.id().equals(info.id()))
                .findFirst();
        return twin.map(other -> info.refused(Problem.error(
                        "plugin-twice",
                        "The plugin (" + info.id() + " " + info.version() + ") is there already, as " + other.file()
                                + " (" + other.version() + ").",
                        info.file(),
                        "Maybe delete the older file, then run rapport plugins lock.")))
                .orElse(info);
    }
}
