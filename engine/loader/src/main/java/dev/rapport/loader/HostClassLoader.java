package dev.rapport.loader;

import java.util.List;

/** All that a plugin may see beyond its own jar: Java, the api, pf4j and slf4j, and the libraries that it shares. */
final class HostClassLoader extends ClassLoader {

    private static final List<String> SHARED = List.of("dev.rapport.api.", "org.pf4j.", "org.slf4j.", "org.jspecify.");

    private final ClassLoader host;

    private final List<ClassLoader> libraries;

    HostClassLoader(ClassLoader host) {
        this(host, List.of());
    }

    HostClassLoader(ClassLoader host, List<ClassLoader> libraries) {
        super(ClassLoader.getPlatformClassLoader());
        this.host = host;
        this.libraries = List.copyOf(libraries);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (SHARED.stream().anyMatch(name::startsWith)) {
            return host.loadClass(name);
        }
        for (ClassLoader library : libraries) {
            try {
                return library.loadClass(name);
            } catch (ClassNotFoundException e) {
                // The next one may have it.
            }
        }
        throw new ClassNotFoundException(name);
    }
}
