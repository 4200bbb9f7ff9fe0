package dev.rapport.loader;

import dev.rapport.api.model.Problem;
import dev.rapport.api.plugin.FileReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.pf4j.PluginState;
import org.pf4j.PluginWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One jar, loaded from a checked copy or refused with the reason. */
public final class PackedPlugin implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PackedPlugin.class);

    private final PluginInfo info;
    private final Path copy;
    private final Runnable unload;

    private PackedPlugin(PluginInfo info, Path copy, Runnable unload) {
        this.info = info;
        this.copy = copy;
        this.unload = unload;
    }

    /**
     * Loads a jar that nobody has accepted yet and that packs all it needs, to look at it.
     *
     * @param copies where copies lie by checksum
     */
    public static PackedPlugin open(Path jar, Path copies) {
        return open(jar, copies, Libraries.none());
    }

    /**
     * The same for one that may share libraries.
     *
     * @param libraries what it may share; they stay open as long as it does
     */
    public static PackedPlugin open(Path jar, Path copies, Libraries libraries) {
        return open(jar, copies, libraries, Optional.empty());
    }

    static PackedPlugin open(Path jar, Path copies, Libraries libraries, Optional<PluginLock> lock) {
        CheckedJar checked = CheckedJar.of(jar, copies, lock);
        if (checked.objection().isPresent()) {
            return refused(checked.refused(checked.objection().get()));
        }
        try {
            PluginManifest manifest = PluginManifest.of(checked.copy());
            Optional<Problem> objection = objection(manifest, checked.file(), libraries);
            return objection.isEmpty()
                    ? load(checked, copies, libraries.of(manifest))
                    : refused(checked.refused(objection.get()));
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.debug("The plugin {} could not be loaded.", checked.file(), e);
            return refused(checked.refused(CheckedJar.unreadable(checked.file(), e)));
        }
    }

    private static Optional<Problem> objection(PluginManifest manifest, String file, Libraries libraries) {
        return manifest.isLibrary()
                ? Optional.of(Problem.error(
                        "plugin-is-library",
                        "It is a library for plugins (" + PluginManifest.LIBRARY + ": true) and brings no reader.",
                        file + "!META-INF/MANIFEST.MF",
                        "Maybe check a plugin that shares it."))
                : libraries.objection(manifest, file);
    }

    /** What was found, and whether it is used. */
    public PluginInfo info() {
        return info;
    }

    /** The copy that was loaded: read the jar's other entries from here. */
    public Path copy() {
        return copy;
    }

    @Override
    public void close() {
        try {
            unload.run();
        } catch (RuntimeException e) {
            LOG.debug("The plugin {} did not stop cleanly.", info.id(), e);
        }
    }

    private static PackedPlugin refused(PluginInfo info) {
        return new PackedPlugin(info, Path.of(""), () -> {});
    }

    private static PackedPlugin load(CheckedJar jar, Path copies, List<SharedLibrary> shared) {
        Pf4j pf4j = new Pf4j(copies, shared.stream().map(SharedLibrary::classes).toList());
        PluginWrapper plugin = pf4j.getPlugin(pf4j.loadPlugin(jar.copy()));
        PluginInfo found = new PluginInfo(
                plugin.getPluginId(),
                String.valueOf(plugin.getDescriptor().getVersion()),
                String.valueOf(plugin.getDescriptor().getRequires()),
                jar.file(),
                jar.sha256(),
                shared.stream().map(SharedLibrary::info).toList(),
                List.of(),
                Optional.empty());
        return new PackedPlugin(started(pf4j, found), jar.copy(), pf4j::unloadPlugins);
    }

    private static PluginInfo started(Pf4j pf4j, PluginInfo found) {
        Optional<Problem> otherApi = Requirement.objection(found.requires(), found.file());
        if (otherApi.isPresent()) {
            return found.refused(otherApi.get());
        }
        PluginState state = pf4j.startPlugin(found.id());
        if (state != PluginState.STARTED) {
            return found.refused(Problem.error(
                    "plugin-not-started",
                    "It did not start (" + state + ").",
                    found.file(),
                    "Maybe its plugin class is missing or throws."));
        }
        List<FileReader> readers = new ArrayList<>();
        for (String name : new TreeSet<>(pf4j.getExtensionClassNames(found.id()))) {
            try {
                Class<?> type = pf4j.getPluginClassLoader(found.id()).loadClass(name);
                if (FileReader.class.isAssignableFrom(type)) {
                    FileReader reader =
                            (FileReader) type.getDeclaredConstructor().newInstance();
                    // A reader that cannot even say what it reads fails here and not in the middle of an import.
                    reader.formats();
                    readers.add(reader);
                }
            } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
                LOG.debug("The reader {} of {} could not be made.", name, found.file(), e);
                return found.refused(Problem.error(
                        "plugin-reader-broken",
                        "Its reader (" + name + ") cannot be made: " + Failure.saidInFull(e),
                        found.file() + "!" + name.replace('.', '/') + ".class",
                        Failure.advice(
                                e, "Maybe it is not public, has no constructor without parameters, or throws.")));
            }
        }
        if (readers.isEmpty()) {
            return found.refused(Problem.error(
                    "plugin-without-reader",
                    "It brings no reader.",
                    found.file() + "!META-INF/extensions.idx",
                    "Maybe @Extension is missing, or the annotation processor of pf4j did not run."));
        }
        return found.with(readers);
    }
}
