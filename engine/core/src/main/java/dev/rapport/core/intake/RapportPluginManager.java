package dev.rapport.core.intake;

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

/** PF4J as Rapport wants it: jars with a manifest, each behind a loader that sees the api and nothing else of the host. */
final class RapportPluginManager extends DefaultPluginManager {

    RapportPluginManager(Path copies) {
        super(List.of(copies));
        setSystemVersion(ApiVersion.CURRENT);
    }

    @Override
    protected PluginLoader createPluginLoader() {
        return new JarPluginLoader(this) {
            @Override
            public ClassLoader loadPlugin(Path pluginPath, PluginDescriptor descriptor) {
                ClassLoader host = new HostClassLoader(RapportPluginManager.class.getClassLoader());
                PluginClassLoader loader = new PluginClassLoader(pluginManager, descriptor, host);
                loader.addFile(pluginPath.toFile());
                return loader;
            }
        };
    }

    @Override
    protected PluginDescriptorFinder createPluginDescriptorFinder() {
        return new ManifestPluginDescriptorFinder();
    }
}
