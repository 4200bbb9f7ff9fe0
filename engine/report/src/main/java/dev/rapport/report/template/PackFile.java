package dev.rapport.report.template;

import dev.rapport.written.DidYouMean;
import dev.rapport.written.OddText;
import dev.rapport.written.PackLinks;
import dev.rapport.written.Problems;
import dev.rapport.written.yaml.YamlDocument;
import dev.rapport.written.yaml.YamlMap;
import dev.rapport.written.yaml.YamlValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    /** How every PNG begins. */
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    private static final List<String> KEYS = List.of("id", "version", "needs-api", "extends", "language", "brand");
    private static final List<String> NEEDED = List.of("id", "version", "needs-api");
    private static final List<String> BRAND_KEYS = List.of("name", "colour", "logo");

    /** Without them, own or of a pack that it extends, no report can be made. */
    private static final List<String> WHOLE =
            List.of("html/page.html", "html/page.css", "pdf/page.jrxml", "i18n/en.properties");

    /** Reads it. @throws dev.rapport.api.RapportException with every problem of the file */
    static PackFile read(Path folder) {
        Problems problems = new Problems();
        PackFile pack = read(folder, problems);
        problems.throwIfErrors();
        return pack;
    }

    private static PackFile read(Path folder, Problems problems) {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            problems.error(
                    "pack-missing",
                    Files.exists(folder)
                            ? "The file (" + file + ") cannot be read."
                            : "There is no folder (" + folder + ").",
                    file.toString(),
                    Files.exists(folder)
                            ? like(folder)
                                    .map(other -> "Maybe rename " + other + " to " + NAME + ".")
                                    .orElse("Maybe the folder is not a template pack.")
                            : "Maybe its name is misspelt; a workspace's pack is report-templates.");
            problems.throwIfErrors();
        }
        PackLinks.check(folder, folder.toString(), problems);
        problems.throwIfErrors();
        YamlMap yaml = YamlDocument.read(file, file.toString(), problems);
        problems.throwIfErrors();
        boolean mayExtend = yaml.names().stream()
                .filter(key -> !KEYS.contains(key))
                .anyMatch(key -> yaml.get(key).filter(YamlValue::isText).isPresent());
        checkKeys(
                yaml,
                KEYS,
                mayExtend ? Stream.concat(NEEDED.stream(), Stream.of("extends")).toList() : NEEDED,
                problems);
        YamlMap brand = yaml.get("brand")
                .map(YamlValue::map)
                .orElseGet(() -> YamlDocument.parse("", file.toString(), problems));
        checkKeys(brand, BRAND_KEYS, List.of(), problems);
        PackFile pack = new PackFile(
                folder,
                yaml.text("id", ""),
                yaml.text("version", ""),
                yaml.text("needs-api", ""),
                yaml.text("extends", ""),
                yaml.text("language", ""),
                brand.text("name", ""),
                brand.text("colour", ""),
                brand.text("logo", ""));
        checkMissing(yaml, problems);
        checkId(pack.id(), yaml.placeOf("id"), problems);
        checkId(pack.parent(), yaml.placeOf("extends"), problems);
        checkVersion(pack.version(), yaml.placeOf("version"), problems);
        pack.checkBrand(brand, problems);
        return pack;
    }

    /** Where a key of its file stands. */
    String placeOf(String key) {
        return YamlDocument.read(folder.resolve(NAME), place(), new Problems()).placeOf(key);
    }

    String place() {
        return folder.resolve(NAME).toString();
    }

    private void checkBrand(YamlMap brand, Problems problems) {
        if (!colour.isEmpty() && !colour.matches("#[0-9a-fA-F]{6}")) {
            problems.error(
                    "pack-colour",
                    "The colour (" + colour + ") is not #rrggbb.",
                    brand.placeOf("colour"),
                    colour.startsWith("#")
                            ? "Maybe a digit is missing or too many: six of 0 to 9 and A to F, such as \"#0B6E69\"."
                            : "Maybe it needs quotes: \"#0B6E69\".");
        }
        if (!logo.isEmpty() && !inside(folder, logo)) {
            problems.error(
                    "pack-logo",
                    "The logo (" + logo + ") is not a file of the pack.",
                    brand.placeOf("logo"),
                    DidYouMean.hint(logo, pictures(folder), "Maybe its name differs."));
        } else if (!logo.isEmpty() && !isPng(folder.resolve(logo))) {
            problems.error(
                    "pack-logo",
                    "The logo (" + logo + ") is not a PNG.",
                    brand.placeOf("logo"),
                    "Maybe save it as PNG, at least 120 pixels high.");
        }
    }

    /** A file that is meant as pack.yaml. */
    private static Optional<String> like(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("(?i)pack *\\.ya?ml(\\.txt)?"))
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<String> pictures(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".png"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isPng(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(PNG.length), PNG);
        } catch (IOException e) {
            return false;
        }
    }

    /** What is doubtful of the brand, and stops nothing. */
    void doubt(Problems problems) {
        Problems empty = new Problems();
        YamlMap yaml = YamlDocument.read(folder.resolve(NAME), place(), empty);
        yaml.warnEmpty(List.of("extends", "language", "brand"));
        yaml.get("brand").filter(YamlValue::isMap).map(YamlValue::map).ifPresent(map -> map.warnEmpty(BRAND_KEYS));
        problems.addAll(empty.all());
        YamlMap brand = brand(folder);
        if (OddText.isNothing(brandName)) {
            problems.warning(
                    "text-odd",
                    "The name (" + brandName + ") of the brand stands for none, and every report prints it.",
                    brand.placeOf("name"),
                    "Maybe write it, or delete the line.");
        }
        if (!colour.isEmpty()) {
            Contrast.check(colour, brand.placeOf("colour"), problems);
        }
        if (!logo.isEmpty()) {
            LogoSize.check(folder.resolve(logo), logo, brand.placeOf("logo"), problems);
        }
    }

    /** A language in which there are no words is that of no report. */
    void requireLanguage(Set<String> languages, Problems problems) {
        if (!language.isEmpty() && !languages.contains(language)) {
            problems.error(
                    "language-missing",
                    "There are no words in the language (" + language + ").",
                    placeOf("language"),
                    LanguageCode.of(language)
                            .filter(languages::contains)
                            .map(code -> "Maybe " + code + ".")
                            .orElse("Maybe one of " + String.join(", ", languages) + ", or add i18n/" + language
                                    + ".properties."));
        }
    }

    /** The logo that a file names, sound or not. */
    static String logo(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME)) ? brand(folder).text("logo", "") : "";
    }

    private static YamlMap brand(Path folder) {
        Problems told = new Problems();
        String place = folder.resolve(NAME).toString();
        return YamlDocument.read(folder.resolve(NAME), place, told)
                .get("brand")
                .map(YamlValue::map)
                .orElseGet(() -> YamlDocument.parse("", place, told));
    }

    // An id becomes the name of a folder.
    private static void checkId(String id, String place, Problems problems) {
        if (!id.isEmpty() && !id.matches("[a-z0-9][a-z0-9-]*")) {
            problems.error(
                    "pack-id",
                    "The pack id (" + id + ") may have small letters, digits and hyphens only.",
                    place,
                    "Maybe " + id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + " was meant.");
        }
    }

    // A pack may come from anywhere: it must not show files from outside its folder.
    private static boolean inside(Path folder, String name) {
        Path root = folder.toAbsolutePath().normalize();
        Path file = root.resolve(name).normalize();
        return file.startsWith(root) && Files.isRegularFile(file);
    }

    private static void checkKeys(YamlMap yaml, List<String> known, List<String> needed, Problems problems) {
        yaml.unknown(
                        known,
                        needed,
                        key -> key.startsWith("font")
                                ? Optional.of("Maybe take it out, and put the font into the pack as "
                                        + PackFontFiles.REGULAR + ".")
                                : Optional.empty())
                .forEach((key, hint) ->
                        problems.error("pack-key", "The key (" + key + ") is not known.", yaml.placeOf(key), hint));
    }

    private static void checkMissing(YamlMap yaml, Problems problems) {
        List<String> missing = NEEDED.stream()
                .filter(key -> yaml.text(key, "").isEmpty() && !yaml.isTold(key))
                .toList();
        if (!missing.isEmpty()) {
            problems.error(
                    "pack-key-missing",
                    (missing.size() == 1 ? "The key (" : "The keys (")
                            + String.join(", ", missing)
                            + (missing.size() == 1 ? ") is missing." : ") are missing."),
                    yaml.placeOf(missing.get(0)),
                    "Maybe add " + String.join(": ..., ", missing) + ": ...");
        }
    }

    private static void checkVersion(String version, String place, Problems problems) {
        if (!version.isEmpty() && !version.matches("\\d+(\\.\\d+){0,2}([.-][A-Za-z0-9.-]+)?")) {
            problems.error(
                    "bad-version",
                    "The version (" + version + ") must be numbers with points.",
                    place,
                    "Maybe version: 1.0.0.");
        }
    }

    /** Reports what a pack that extends no other lacks. */
    void requireWhole(Problems problems) {
        List<String> missing = parent.isEmpty()
                ? WHOLE.stream()
                        .filter(file -> !Files.isRegularFile(folder.resolve(file)))
                        .toList()
                : List.of();
        if (!missing.isEmpty()) {
            problems.error(
                    "no-extends",
                    "The pack extends no other and lacks (" + String.join(", ", missing)
                            + "), so that no report can be made.",
                    placeOf("extends"),
                    "Maybe extends: standard is missing.");
        }
    }
}
