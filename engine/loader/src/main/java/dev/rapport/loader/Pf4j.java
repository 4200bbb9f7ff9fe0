package dev.rapport.loader;

import dev.rapport.api.ApiVersion;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.pf4j.AbstractPluginManager;
import org.pf4j.DefaultExtensionFactory;
import org.pf4j.DefaultExtensionFinder;
import org.pf4j.DefaultPluginFactory;
import org.pf4j.DefaultVersionManager;
import org.pf4j.ExtensionFactory;
import org.pf4j.ExtensionFinder;
import org.pf4j.JarPluginLoader;
import org.pf4j.JarPluginRepository;
import org.pf4j.ManifestPluginDescriptorFinder;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginFactory;
import org.pf4j.PluginLoader;
import org.pf4j.PluginRepository;
import org.pf4j.PluginState;
import org.pf4j.PluginStatusProvider;
import org.pf4j.PluginWrapper;
import org.pf4j.VersionManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PF4J as Rapport wants it: one jar with a manifest, behind a loader that sees the api and nothing else of the host, and no lines in the log
 * of a program in which nothing went wrong.
 */
final class Pf4j extends AbstractPluginManager {

    private static final Logger LOG = LoggerFactory.getLogger(Pf4j.class);

    private final List<ClassLoader> libraries;

    /** @param libraries what its plugin shares with others */
    Pf4j(Path copies, List<ClassLoader> libraries) {
        super(List.of(copies));
        this.libraries = List.copyOf(libraries);
        setSystemVersion(ApiVersion.CURRENT);
    }

    @Override
    protected PluginLoader createPluginLoader() {
        return new JarPluginLoader(this) {
            @Override
            public ClassLoader loadPlugin(Path pluginPath, PluginDescriptor descriptor) {
                ClassLoader host = new HostClassLoader(Pf4j.class.getClassLoader(), libraries);
                PluginClassLoader loader = new PluginClassLoader(pluginManager, descriptor, host) {
                    @Override
                    public Class<?> loadClass(String name) throws ClassNotFoundException {
                        try {
                            return super.loadClass(name);
                        } catch (ClassNotFoundException e) {
                            throw new MissingClass(name, e);
                        }
                    }
                };
                loader.addFile(pluginPath.toFile());
                return loader;
            }
        };
    }

    /** The range of the api is looked at by us, with words. */
    @Override
    protected boolean isPluginValid(PluginWrapper plugin) {
        return true;
    }

    @Override
    protected void resolvePlugins() {
        resolveDependencies();
        for (PluginWrapper plugin : List.copyOf(unresolvedPlugins)) {
            unresolvedPlugins.remove(plugin);
            plugin.setPluginState(PluginState.RESOLVED);
            resolvedPlugins.add(plugin);
        }
    }

    @Override
    public PluginState startPlugin(String id) {
        PluginWrapper plugin = getPlugin(id);
        try {
            plugin.getPlugin().start();
            plugin.setPluginState(PluginState.STARTED);
            startedPlugins.add(plugin);
        } catch (Exception | LinkageError e) {
            LOG.debug("The plugin {} did not start.", id, e);
            plugin.setPluginState(PluginState.FAILED);
            plugin.setFailedException(e);
        }
        return plugin.getPluginState();
    }

    /** Also the loader is closed: on some systems a jar that is open cannot be deleted. */
    @Override
    public void unloadPlugins() {
        for (PluginWrapper plugin : getPlugins()) {
            if (plugin.getPluginState() == PluginState.STARTED) {
                plugin.getPlugin().stop();
                plugin.setPluginState(PluginState.STOPPED);
            }
            if (plugin.getPluginClassLoader() instanceof Closeable loader) {
                close(loader);
            }
        }
    }

    private static void close(Closeable loader) {
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected PluginDescriptorFinder createPluginDescriptorFinder() {
        return new ManifestPluginDescriptorFinder();
    }

    @Override
    protected PluginRepository createPluginRepository() {
        return new JarPluginRepository(getPluginsRoots());
    }

    @Override
    protected PluginFactory createPluginFactory() {
        return new DefaultPluginFactory();
    }

    @Override
    protected ExtensionFactory createExtensionFactory() {
        return new DefaultExtensionFactory();
    }

    @Override
    protected ExtensionFinder createExtensionFinder() {
        return new DefaultExtensionFinder(this);
    }

    @Override
    protected VersionManager createVersionManager() {
        return new DefaultVersionManager();
    }

    /** Which plugins are used is settled before: by their checksums. */
    @Override
    protected PluginStatusProvider createPluginStatusProvider() {
        return new PluginStatusProvider() {
            @Override
            public boolean isPluginDisabled(String id) {
                return false;
            }

            @Override
            public void disablePlugin(String id) {}

            @Override
            public void enablePlugin(String id) {}
        };
    }
}
