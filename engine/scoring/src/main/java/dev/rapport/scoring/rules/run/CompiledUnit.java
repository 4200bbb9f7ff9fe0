package dev.rapport.scoring.rules.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.drools.model.Model;

/** Turns a compiled jar into Drools models whose classes came through the allow-list. */
final class CompiledUnit {

    /** End of the name of the entry that lists the models. */
    static final String MODELS = "/drools-model";

    private CompiledUnit() {}

    /** @throws ReflectiveOperationException when a class is not there, or reaches for what it may not */
    static List<Model> models(byte[] jar, ClassLoader engine) throws IOException, ReflectiveOperationException {
        Map<String, byte[]> classes = new HashMap<>();
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".class")) {
                    String name = entry.getName()
                            .substring(0, entry.getName().length() - ".class".length())
                            .replace('/', '.');
                    classes.put(name, zip.readAllBytes());
                } else if (entry.getName().endsWith(MODELS)) {
                    new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            // The first line is the version of the format.
                            .filter(line -> !line.isBlank() && !line.contains(":"))
                            .forEach(names::add);
                }
            }
        }
        AllowListLoader loader = new AllowListLoader(classes, engine);
        List<Model> models = new ArrayList<>();
        for (String name : names) {
            models.add((Model)
                    loader.loadClass(name.strip()).getDeclaredConstructor().newInstance());
        }
        if (models.isEmpty()) {
            throw new ClassNotFoundException("The compiled rules hold no model.");
        }
        return models;
    }
}
