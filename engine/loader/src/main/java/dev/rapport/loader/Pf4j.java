package dev.rapport.loader;

import dev.rapport.api.ApiVersion;
import java.nio.file.Path;
import java.util.List;
import org.pf4j.DefaultPluginManager;
import org.pf4j.JarPluginLoader;
import org.pf4j.ManifestPluginDescriptorFinder;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginLoader;
import org.pf4j.PluginWrapper;

/** PF4J as Rapport wants it: one jar with a manifest, behind a loader that sees the api and nothing else of the host. */
final class Pf4j extends DefaultPluginManager {

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
    protected PluginDescriptorFinder createPluginDescriptorFinder() {
        return new ManifestPluginDescriptorFinder();
    }
}
