package dev.rapport.loader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * What a manifest says that PF4J does not ask for.
 *
 * @param id what it is called, empty where it does not say
 * @param version its version, empty where it does not say
 * @param requires range of the api, empty where it does not say
 * @param isLibrary whether it is shared by plugins and brings no reader
 * @param libraries ranges of the versions of the libraries that it shares, by id
 */
record PluginManifest(String id, String version, String requires, boolean isLibrary, Map<String, String> libraries) {

    static final String LIBRARY = "Plugin-Library";
    static final String LIBRARIES = "Plugin-Libraries";

    private static final String ANY = "*";

    static PluginManifest of(Path jar) throws IOException {
        try (JarFile opened = new JarFile(jar.toFile())) {
            Attributes values = Optional.ofNullable(opened.getManifest())
                    .map(Manifest::getMainAttributes)
                    .orElseGet(Attributes::new);
            return new PluginManifest(
                    text(values, "Plugin-Id"),
                    text(values, "Plugin-Version"),
                    text(values, "Plugin-Requires"),
                    text(values, LIBRARY).equals("true"),
                    libraries(text(values, LIBRARIES)));
        }
    }

    /** {@code parsing@>=1.0.0 & <2.0.0, another}: a comma between two, a range behind the sign. */
    private static Map<String, String> libraries(String written) {
        Map<String, String> libraries = new LinkedHashMap<>();
        for (String one : written.split(",")) {
            int sign = one.indexOf('@');
            String id = (sign < 0 ? one : one.substring(0, sign)).strip();
            if (!id.isEmpty()) {
                libraries.put(id, sign < 0 ? ANY : one.substring(sign + 1).strip());
            }
        }
        return libraries;
    }

    private static String text(Attributes values, String name) {
        return Optional.ofNullable(values.getValue(name)).map(String::strip).orElse("");
    }
}
