package dev.rapport.scoring.rules.run;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/**
 * What the compiler of rules sees of the engine. It asks for each name that it is about to generate, and a loader of the JVM remembers for
 * ever that it has no such name: thousands of edits would fill the heap.
 */
final class NotYetThere extends ClassLoader {

    NotYetThere(ClassLoader engine) {
        super(engine);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (isGenerated(name)) {
            throw new ClassNotFoundException(name);
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return isGenerated(name) ? null : super.getResource(name);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return isGenerated(name) ? null : super.getResourceAsStream(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return isGenerated(name) ? Collections.emptyEnumeration() : super.getResources(name);
    }

    private static boolean isGenerated(String name) {
        return name.startsWith("rapport/u")
                || name.startsWith("rapport.u")
                || name.startsWith("org/drools/project/model/ProjectModel_")
                || name.startsWith("org.drools.project.model.ProjectModel_");
    }
}
