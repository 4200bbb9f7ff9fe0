package dev.rapport.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A pack with one mistake, and all that is told of it. */
final class Mistake {

    private static final String PACK =
            """
            id: ours
            version: 1.0.0
            needs-api: ">=1.0.0 & <2.0.0"
            extends: standard
            """;

    private final String name;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<String> told = new ArrayList<>();

    private Mistake(String name) {
        this.name = name;
        with("pack.yaml", PACK);
    }

    static Mistake of(String name) {
        return new Mistake(name);
    }

    Mistake with(String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Mistake with(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    /** With more lines in pack.yaml. */
    Mistake saying(String more) {
        return with("pack.yaml", PACK + more);
    }

    /** With standard's file, in which this stands instead of that. */
    Mistake with(String file, String that, String instead) {
        try {
            String text = files.containsKey(file)
                    ? new String(files.get(file), StandardCharsets.UTF_8)
                    : Files.readString(Packs.FOLDER.resolve("standard").resolve(file));
            if (!text.contains(that)) {
                throw new IllegalArgumentException("standard's " + file + " has no " + that);
            }
            return with(file, text.replace(that, instead));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole of what is told, its place beginning in the pack's folder. */
    Mistake isTold(String... lines) {
        told.addAll(List.of(lines));
        return this;
    }

    List<String> told() {
        return List.copyOf(told);
    }

    void write(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
