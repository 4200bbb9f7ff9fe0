package dev.rapport.loader;

import dev.rapport.api.model.Problem;
import dev.rapport.api.plugin.FileReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.pf4j.PluginRuntimeException;
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
     * Loads a jar that nobody has accepted yet, to look at it.
     *
     * @param copies where copies lie by checksum
     */
    public static PackedPlugin open(Path jar, Path copies) {
        return open(jar, copies, Optional.empty());
    }

    static PackedPlugin open(Path jar, Path copies, Optional<PluginLock> lock) {
        String file = jar.getFileName().toString();
        String sha256 = "";
        try {
            Optional<String> accepted =
                    lock.flatMap(known -> Optional.ofNullable(known.checksums().get(file)));
            if (accepted.isPresent()) {
                Optional<Path> kept = CheckedCopy.kept(jar, accepted.get(), copies);
                if (kept.isPresent()) {
                    sha256 = accepted.get();
                    return checked(kept.get(), copies, file, sha256);
                }
            }
            sha256 = Checksum.of(jar);
            String checksum = sha256;
            Optional<Problem> objection = lock.flatMap(known -> known.objection(file, checksum));
            if (objection.isEmpty()) {
                return checked(CheckedCopy.of(jar, sha256, copies), copies, file, sha256);
            }
            return refused(PluginInfo.refused(file, sha256, objection.get()));
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.debug("The plugin {} could not be loaded.", file, e);
            return refused(PluginInfo.refused(file, sha256, unreadable(file, e)));
        }
    }

    private static PackedPlugin checked(Path copy, Path copies, String file, String sha256) throws IOException {
        Optional<Problem> objection = JarContents.objection(copy, file);
        return objection.isEmpty()
                ? load(copy, copies, file, sha256)
                : refused(PluginInfo.refused(file, sha256, objection.get()));
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
        } catch (PluginRuntimeException e) {
            LOG.debug("The plugin {} did not stop cleanly.", info.id(), e);
        }
    }

    private static PackedPlugin refused(PluginInfo info) {
        return new PackedPlugin(info, Path.of(""), () -> {});
    }

    private static PackedPlugin load(Path copy, Path copies, String file, String sha256) {
        Pf4j pf4j = new Pf4j(copies);
        PluginWrapper plugin = pf4j.getPlugin(pf4j.loadPlugin(copy));
        PluginInfo found = new PluginInfo(
                plugin.getPluginId(),
                String.valueOf(plugin.getDescriptor().getVersion()),
                String.valueOf(plugin.getDescriptor().getRequires()),
                file,
                sha256,
                List.of(),
                Optional.empty());
        return new PackedPlugin(started(pf4j, found), copy, pf4j::unloadPlugins);
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
        return new PluginInfo(
                found.id(), found.version(), found.requires(), found.file(), found.sha256(), readers, Optional.empty());
    }

    private static Problem unreadable(String file, Throwable e) {
        return Problem.error(
                "plugin-unreadable",
                "It could not be loaded: " + Failure.saidInFull(e),
                file,
                Failure.advice(
                        e,
                        "Maybe it is no Rapport plugin: its manifest needs Plugin-Id, Plugin-Version and Plugin-Requires."));
    }
}
