package dev.rapport;

import dev.rapport.api.RapportException;
import dev.rapport.api.Sha256;
import dev.rapport.api.model.Problem;
import dev.rapport.wire.Manifest;
import dev.rapport.written.Aside;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * All files of a report in one zip, with a manifest. The same files give the same bytes: entries stand in the order of their names and have
 * one time. A bundle may come from anybody, so that it is read in memory, within limits, and only what is called as a report is.
 *
 * @param files bytes by name, without the manifest
 */
record Bundle(Manifest manifest, Map<String, byte[]> files) {

    private static final Pattern NAME = Pattern.compile("[a-z-]{1,40}(-INTERNAL)?\\." + Format.endings());
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int MOST_FILES = 100;
    private static final int LARGEST = 256 << 20;

    /** Writes it beside and moves it into its place. */
    static void write(Path zip, Map<String, byte[]> files, Instant time) {
        LocalDateTime local = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        try {
            Path part = Aside.of(zip);
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(part))) {
                out.setLevel(Deflater.BEST_COMPRESSION);
                for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                    ZipEntry entry = new ZipEntry(file.getKey());
                    // Local, because a zip has no zone and the machine's must not show.
                    entry.setTimeLocal(local.isBefore(EARLIEST) ? EARLIEST : local);
                    out.putNextEntry(entry);
                    out.write(file.getValue());
                    out.closeEntry();
                }
            }
            Files.move(part, zip, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new RapportException(
                    Problem.error(
                            "report-not-written",
                            "The file (" + zip + ") cannot be written.",
                            zip.toString(),
                            "Maybe it is open elsewhere."),
                    e);
        }
    }

    /** @throws RapportException {@code bundle-refused} for what is no bundle of ours, {@code no-file} where it cannot be read */
    static Bundle read(Path zip) {
        Map<String, byte[]> files = new TreeMap<>();
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            int left = LARGEST;
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                String name = entry.getName();
                if (!NAME.matcher(name).matches() && !name.equals(Manifest.NAME)) {
                    throw refused(
                            zip,
                            "has a file (" + shortened(name) + "), which no bundle has",
                            "Maybe it is another zip.");
                }
                byte[] bytes = entries.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0 || files.size() >= MOST_FILES) {
                    throw refused(zip, "holds more than a bundle can", "Maybe it is another zip.");
                }
                if (files.put(name, bytes) != null) {
                    throw refused(zip, "has the file (" + name + ") twice", "Maybe make it again.");
                }
            }
        } catch (IOException e) {
            throw new RapportException(
                    Problem.error(
                            "no-file",
                            "The file (" + zip + ") cannot be read.",
                            zip.toString(),
                            "Maybe check its path."),
                    e);
        }
        return new Bundle(manifest(zip, files.remove(Manifest.NAME)), files);
    }

    private static Manifest manifest(Path zip, byte @Nullable [] bytes) {
        if (bytes == null) {
            throw refused(zip, "has no " + Manifest.NAME, "Maybe rapport report NAME --bundle makes one.");
        }
        try {
            return Manifest.read(bytes);
        } catch (IOException e) {
            throw refused(zip, "has a " + Manifest.NAME + " that is no JSON", "Maybe somebody changed it.");
        }
    }

    /** @throws RapportException {@code bundle-changed} with every file that is not as the manifest says */
    void requireWhole(Path zip) {
        List<Problem> problems = differing(manifest.files(), sums(files)).stream()
                .map(name -> Problem.error(
                        "bundle-changed",
                        "The file (" + name + ") is " + (files.containsKey(name) ? "not what" : "missing, which")
                                + " the manifest names.",
                        zip + "!" + name,
                        "Maybe somebody changed the bundle after it was made: ask for it again."))
                .toList();
        if (!problems.isEmpty()) {
            throw new RapportException(problems);
        }
    }

    /** The names of what only one of them has, or has otherwise than the other. */
    static List<String> differing(Map<String, String> before, Map<String, String> now) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        return names.stream()
                .filter(name -> !before.getOrDefault(name, "").equals(now.getOrDefault(name, "")))
                .toList();
    }

    static Map<String, String> sums(Map<String, byte[]> files) {
        Map<String, String> sums = new TreeMap<>();
        files.forEach((name, bytes) -> sums.put(name, Sha256.of(bytes)));
        return sums;
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new RapportException(
                    Problem.error(
                            "no-file",
                            "The file (" + file + ") cannot be read.",
                            file.toString(),
                            "Maybe check its path."),
                    e);
        }
    }

    private static RapportException refused(Path zip, String what, String hint) {
        return new RapportException(Problem.error(
                "bundle-refused", "The zip (" + zip.getFileName() + ") " + what + ".", zip.toString(), hint));
    }

    private static String shortened(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= 60 ? plain : plain.substring(0, 57) + "...";
    }
}
