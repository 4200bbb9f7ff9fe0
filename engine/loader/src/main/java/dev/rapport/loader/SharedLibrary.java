package dev.rapport.loader;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;

/** What plugins would each pack otherwise, loaded once. It sees of the host what a plugin sees, and nothing of any plugin. */
final class SharedLibrary implements AutoCloseable {

    private final PluginInfo info;
    private final URLClassLoader classes;

    /** @param info a library that nothing is to be said against */
    SharedLibrary(PluginInfo info, CheckedJar jar, ClassLoader host) throws IOException {
        this.info = info;
        this.classes = new URLClassLoader(
                "library " + info.id(), new URL[] {jar.copy().toUri().toURL()}, new HostClassLoader(host));
    }

    PluginInfo info() {
        return info;
    }

    ClassLoader classes() {
        return classes;
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
