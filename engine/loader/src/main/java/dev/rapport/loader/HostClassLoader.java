package dev.rapport.loader;

import java.util.List;

/** All that a plugin may see of the host: Java, the api, pf4j and slf4j. */
final class HostClassLoader extends ClassLoader {

    private static final List<String> SHARED = List.of("dev.rapport.api.", "org.pf4j.", "org.slf4j.", "org.jspecify.");

    private final ClassLoader host;

    HostClassLoader(ClassLoader host) {
        super(ClassLoader.getPlatformClassLoader());
        this.host = host;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (SHARED.stream().anyMatch(name::startsWith)) {
            return host.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }
}
