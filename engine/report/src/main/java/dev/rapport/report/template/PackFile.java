package dev.rapport.report.template;

import dev.rapport.report.ReportException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A pack.yaml as it stands in its folder; what it does not say is empty. */
record PackFile(
        Path folder,
        String id,
        String version,
        String needsApi,
        String parent,
        String language,
        String brandName,
        String colour,
        String logo) {

    static final String NAME = "pack.yaml";

    private static final List<String> KEYS = List.of("id", "version", "needs-api", "extends", "language", "brand");
    private static final List<String> BRAND_KEYS = List.of("name", "colour", "logo");

    static PackFile read(Path folder) {
        Path file = folder.resolve(NAME);
        Map<?, ?> yaml = parse(file);
        checkKeys(yaml, KEYS, file);
        Map<?, ?> brand = yaml.get("brand") instanceof Map<?, ?> map ? map : Map.of();
        checkKeys(brand, BRAND_KEYS, file);
        checkId(required(yaml, "id", file), file);
        checkId(text(yaml, "extends"), file);
        String colour = text(brand, "colour");
        if (!colour.isEmpty() && !colour.matches("#[0-9a-fA-F]{6}")) {
            throw new ReportException(
                    "pack-colour",
                    "The colour (" + colour + ") in " + file + " is not #rrggbb. Maybe it needs quotes:"
                            + " \"#0B6E69\".");
        }
        String logo = text(brand, "logo");
        if (!logo.isEmpty() && !inside(folder, logo)) {
            throw new ReportException(
                    "pack-logo",
                    "The logo (" + logo + ") of " + file + " is not a file of the pack. Maybe its name differs.");
        }
        return new PackFile(
                folder,
                required(yaml, "id", file),
                required(yaml, "version", file),
                required(yaml, "needs-api", file),
                text(yaml, "extends"),
                text(yaml, "language"),
                text(brand, "name"),
                colour,
                logo);
    }

    String place() {
        return folder.resolve(NAME).toString();
    }

    // An id becomes the name of a folder.
    private static void checkId(String id, Path file) {
        if (!id.isEmpty() && !id.matches("[a-z0-9][a-z0-9-]*")) {
            throw new ReportException(
                    "pack-id",
                    "The pack id (" + id + ") in " + file + " may have small letters, digits and hyphens only. Maybe "
                            + id.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + " was meant.");
        }
    }

    // A pack may come from anywhere: it must not show files from outside its folder.
    private static boolean inside(Path folder, String name) {
        Path root = folder.toAbsolutePath().normalize();
        Path file = root.resolve(name).normalize();
        return file.startsWith(root) && Files.isRegularFile(file);
    }

    private static Map<?, ?> parse(Path file) {
        try {
            Object content = new Load(
                            LoadSettings.builder().setLabel(file.toString()).build())
                    .loadFromString(Files.readString(file));
            if (content instanceof Map<?, ?> map) {
                return map;
            }
        } catch (IOException e) {
            throw new ReportException(
                    "pack-missing",
                    "The file (" + file + ") cannot be read. Maybe the folder is not a template pack.",
                    e);
        } catch (YamlEngineException e) {
            throw new ReportException(
                    "pack-yaml",
                    "The file (" + file + ") is not YAML: " + e.getMessage() + " Maybe check the indent.",
                    e);
        }
        throw new ReportException(
                "pack-yaml", "The file (" + file + ") has no keys. Maybe it is empty; it needs id and version.");
    }

    private static void checkKeys(Map<?, ?> yaml, List<String> known, Path file) {
        Set<String> unknown = new TreeSet<>();
        yaml.keySet().forEach(key -> unknown.add(String.valueOf(key)));
        known.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            String key = unknown.iterator().next();
            String nearest = known.stream()
                    .min(Comparator.comparingInt(name -> distance(name, key)))
                    .orElse("id");
            throw new ReportException(
                    "pack-key", "The key (" + key + ") in " + file + " is not known. Maybe " + nearest + " was meant.");
        }
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    private static String text(Map<?, ?> yaml, String key) {
        Object value = yaml.get(key);
        return value == null ? "" : String.valueOf(value).strip();
    }

    private static String required(Map<?, ?> yaml, String key, Path file) {
        String value = text(yaml, key);
        if (value.isEmpty()) {
            throw new ReportException(
                    "pack-key-missing", "The key (" + key + ") is missing in " + file + ". Maybe add " + key + ": ...");
        }
        return value;
    }
}
