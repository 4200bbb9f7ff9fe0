package dev.rapport.core.intake;

import dev.rapport.api.ApiVersion;
import dev.rapport.api.plugin.PlatformReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.pf4j.PluginState;
import org.pf4j.PluginWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds plugins, refuses the unfit ones loudly, and holds the readers of the others. */
public final class PluginCatalog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PluginCatalog.class);
    private static final List<String> HOST_PACKAGES = List.of("org/pf4j/", "dev/rapport/api/");

    private final List<PluginInfo> plugins;
    private final List<AutoCloseable> open;

    private PluginCatalog(List<PluginInfo> plugins, List<AutoCloseable> open) {
        this.plugins = List.copyOf(plugins);
        this.open = open;
    }

    /** A catalog of readers that the caller already has. */
    public static PluginCatalog of(List<PlatformReader> readers) {
        List<PluginInfo> plugins = readers.stream()
                .map(reader -> new PluginInfo(
                        reader.platform(),
                        ApiVersion.CURRENT,
                        "",
                        reader.getClass().getName(),
                        "",
                        List.of(reader),
                        ""))
                .toList();
        return new PluginCatalog(plugins, List.of());
    }

    /**
     * The plugins of a folder.
     *
     * @param folder jars that authors put there; they are never locked, because they are loaded from a copy
     * @param copies where copies lie by checksum
     */
    public static PluginCatalog load(Path folder, Path copies) {
        List<PluginInfo> plugins = new ArrayList<>();
        List<AutoCloseable> open = new ArrayList<>();
        for (Path jar : jars(folder)) {
            plugins.add(load(jar, copies, open));
        }
        return new PluginCatalog(plugins, open);
    }

    /** This catalog, and readers that the caller already has. */
    public PluginCatalog with(List<PlatformReader> readers) {
        List<PluginInfo> all = new ArrayList<>(plugins);
        all.addAll(of(readers).plugins);
        return new PluginCatalog(all, open);
    }

    /** All plugins, refused ones too, by file name. */
    public List<PluginInfo> plugins() {
        return plugins;
    }

    @Override
    public void close() {
        for (AutoCloseable manager : open) {
            try {
                manager.close();
            } catch (Exception e) {
                LOG.debug("A plugin did not stop cleanly.", e);
            }
        }
    }

    private static PluginInfo load(Path jar, Path copies, List<AutoCloseable> open) {
        String file = jar.getFileName().toString();
        String sha256 = "";
        try {
            sha256 = Checksum.of(jar);
            Optional<String> foreign = hostClass(jar);
            if (foreign.isPresent()) {
                return refused(
                        file,
                        sha256,
                        "It packs (" + foreign.get()
                                + "), which the host lends. Maybe give that dependency the scope provided.");
            }
            Path copy = copy(jar, sha256, copies);
            RapportPluginManager manager = new RapportPluginManager(copies);
            String id = manager.loadPlugin(copy);
            open.add(manager::unloadPlugins);
            return started(manager, manager.getPlugin(id), file, sha256);
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.debug("The plugin {} could not be loaded.", file, e);
            return refused(
                    file,
                    sha256,
                    "It could not be loaded: " + message(e)
                            + ". Maybe it is no Rapport plugin: its manifest needs Plugin-Id, Plugin-Version and Plugin-Requires.");
        }
    }

    private static PluginInfo started(RapportPluginManager manager, PluginWrapper plugin, String file, String sha256) {
        String id = plugin.getPluginId();
        String version = plugin.getDescriptor().getVersion();
        String requires = plugin.getDescriptor().getRequires();
        if (requires == null || requires.isBlank() || requires.equals("*") || !fits(requires)) {
            return new PluginInfo(
                    id,
                    version,
                    String.valueOf(requires),
                    file,
                    sha256,
                    List.of(),
                    "It needs the api (" + requires + "), and this engine has (" + ApiVersion.CURRENT + ")."
                            + " Maybe Plugin-Requires: >=1.0.0 & <2.0.0.");
        }
        PluginState state = manager.startPlugin(id);
        if (state != PluginState.STARTED) {
            return new PluginInfo(
                    id,
                    version,
                    requires,
                    file,
                    sha256,
                    List.of(),
                    "It did not start (" + state + ")." + " Maybe its plugin class is missing or throws.");
        }
        List<PlatformReader> readers = manager.getExtensions(PlatformReader.class, id);
        if (readers.isEmpty()) {
            return new PluginInfo(
                    id,
                    version,
                    requires,
                    file,
                    sha256,
                    List.of(),
                    "It brings no reader. Maybe @Extension is missing, or the annotation processor of pf4j did not run (META-INF/extensions.idx).");
        }
        return new PluginInfo(id, version, requires, file, sha256, readers, "");
    }

    private static boolean fits(String requires) {
        try {
            return ApiVersion.fits(requires);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static PluginInfo refused(String file, String sha256, String why) {
        return new PluginInfo(file, "", "", file, sha256, List.of(), why);
    }

    private static String message(Throwable e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    private static Optional<String> hostClass(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
                String name = entries.nextElement().getName();
                if (name.endsWith(".class") && HOST_PACKAGES.stream().anyMatch(name::startsWith)) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private static Path copy(Path jar, String sha256, Path copies) throws IOException {
        Path folder = Files.createDirectories(copies.resolve(sha256.substring(0, 16)));
        Path copy = folder.resolve(jar.getFileName().toString());
        if (Files.isRegularFile(copy) && Checksum.of(copy).equals(sha256)) {
            return copy;
        }
        Path temporary = Files.createTempFile(folder, "copy", ".tmp");
        Files.copy(jar, temporary, StandardCopyOption.REPLACE_EXISTING);
        Files.move(temporary, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return copy;
    }

    private static List<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
