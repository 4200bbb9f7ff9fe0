package dev.rapport.loader;

import dev.rapport.api.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pf4j.DefaultVersionManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Libraries that plugins share instead of packing them, each accepted and checked as a plugin is. */
public final class Libraries implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Libraries.class);

    private final List<PluginInfo> found;
    private final Map<String, SharedLibrary> libraries;

    private Libraries(List<PluginInfo> found, Map<String, SharedLibrary> libraries) {
        this.found = List.copyOf(found);
        this.libraries = libraries;
    }

    /** There are none. */
    public static Libraries none() {
        return new Libraries(List.of(), Map.of());
    }

    /**
     * The accepted libraries of a folder of plugins.
     *
     * @param copies where copies lie by checksum
     * @throws dev.rapport.api.RapportException when its lock cannot be read
     */
    public static Libraries ofFolder(Path folder, Path copies) throws IOException {
        return of(
                PluginFolder.jars(folder).stream().filter(Libraries::isLibrary).toList(),
                copies,
                Optional.of(PluginLock.read(folder)));
    }

    /** Libraries that nobody has accepted yet, for a build that looks at a plugin. */
    public static Libraries unlocked(List<Path> jars, Path copies) {
        return of(jars, copies, Optional.empty());
    }

    /** @param jars libraries all */
    static Libraries of(List<Path> jars, Path copies, Optional<PluginLock> lock) {
        List<PluginInfo> found = new ArrayList<>();
        Map<String, SharedLibrary> libraries = new LinkedHashMap<>();
        for (Path jar : jars) {
            found.add(open(CheckedJar.of(jar, copies, lock), libraries));
        }
        return new Libraries(found, libraries);
    }

    /** What cannot be read is none; loading it as a plugin says why. */
    static boolean isLibrary(Path jar) {
        try {
            return PluginManifest.of(jar).isLibrary();
        } catch (IOException | RuntimeException e) {
            LOG.debug("The manifest of {} cannot be read.", jar, e);
            return false;
        }
    }

    private static PluginInfo open(CheckedJar jar, Map<String, SharedLibrary> libraries) {
        if (jar.objection().isPresent()) {
            return jar.refused(jar.objection().get());
        }
        try {
            PluginManifest manifest = PluginManifest.of(jar.copy());
            PluginInfo info = new PluginInfo(
                    manifest.id(),
                    manifest.version(),
                    manifest.requires(),
                    jar.file(),
                    jar.sha256(),
                    List.of(),
                    List.of(),
                    Optional.empty());
            Optional<Problem> otherApi = Requirement.objection(manifest.requires(), jar.file());
            if (otherApi.isPresent()) {
                return info.refused(otherApi.get());
            }
            libraries.putIfAbsent(manifest.id(), new SharedLibrary(info, jar, Libraries.class.getClassLoader()));
            return info;
        } catch (IOException | RuntimeException e) {
            return jar.refused(CheckedJar.unreadable(jar.file(), e));
        }
    }

    /** All that was found, refused ones too. */
    List<PluginInfo> found() {
        return found;
    }

    /** Why a plugin cannot have the libraries that it shares; empty when it can. */
    Optional<Problem> objection(PluginManifest manifest, String file) {
        for (Map.Entry<String, String> wish : new TreeMap<>(manifest.libraries()).entrySet()) {
            SharedLibrary library = libraries.get(wish.getKey());
            if (library == null) {
                return Optional.of(Problem.error(
                        "plugin-without-library",
                        "It shares the library (" + wish.getKey()
                                + "), which is not among the plugins that were accepted.",
                        place(file),
                        "Maybe put the jar of that library beside it and run rapport plugins lock with its name."));
            }
            String version = library.info().version();
            if (!new DefaultVersionManager().checkVersionConstraint(version, wish.getValue())) {
                return Optional.of(Problem.error(
                        "plugin-other-library",
                        "It shares the library (" + wish.getKey() + " " + wish.getValue() + "), and here is (" + version
                                + ").",
                        place(file),
                        "Maybe take both from one release."));
            }
        }
        return Optional.empty();
    }

    private static String place(String file) {
        return file + "!META-INF/MANIFEST.MF";
    }

    /** What a plugin shares, in the order in which its manifest names them. */
    List<SharedLibrary> of(PluginManifest manifest) {
        return manifest.libraries().keySet().stream()
                .flatMap(id -> Optional.ofNullable(libraries.get(id)).stream())
                .toList();
    }

    @Override
    public void close() {
        for (SharedLibrary library : libraries.values()) {
            try {
                library.close();
            } catch (IOException e) {
                LOG.debug("The library {} was not closed.", library.info().id(), e);
            }
        }
    }
}
