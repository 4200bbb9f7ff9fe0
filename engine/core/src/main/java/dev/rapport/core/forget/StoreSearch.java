package dev.rapport.core.forget;

import dev.rapport.core.store.Erasure;
import dev.rapport.core.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks for a person in the store twice: in every row, unpacked, and in every byte of its files. */
public final class StoreSearch {

    private static final int MOST_SAID = 20;
    private static final String TRACE = "an erased row";

    /** A shorter word may stand between compressed bytes by chance. */
    private static final int SHORTEST_IN_BYTES = 5;

    private final Store store;
    private final Function<byte[], String> runs;

    /** @param runs what a kept run says, as text */
    public StoreSearch(Store store, Function<byte[], String> runs) {
        this.store = store;
        this.runs = runs;
    }

    /**
     * Looks everywhere.
     *
     * @param workspace whose .rapport/ is read, empty for a store in memory
     * @param erasure what was erased, with pieces of the rows as they lay in the files
     */
    public StoreProof prove(Person person, Erasure erasure, Optional<Path> workspace) {
        Map<String, Set<String>> found = new TreeMap<>();
        long[] rows = {0};
        TextSearch search = new TextSearch(person.words());
        store.texts(runs, (place, text) -> {
            rows[0]++;
            search.in(text).forEach(word -> note(found, place, word));
        });
        ByteSearch bytes = new ByteSearch(
                person.words().stream()
                        .filter(word -> word.length() >= SHORTEST_IN_BYTES)
                        .toList(),
                false);
        for (byte[] trace : erasure.traces()) {
            bytes.add(TRACE, trace);
            bytes.add(TRACE, HexFormat.of().formatHex(trace).getBytes(StandardCharsets.US_ASCII));
        }
        List<String> files = new ArrayList<>();
        for (Path file : workspace.map(StoreSearch::files).orElse(List.of())) {
            String name = workspace.orElseThrow().relativize(file).toString().replace('\\', '/');
            try (InputStream in = Files.newInputStream(file)) {
                bytes.in(in).forEach(word -> note(found, "the bytes of " + name, word));
                files.add(name + " (" + Files.size(file) + " bytes)");
            } catch (IOException e) {
                note(found, "the file " + name + ", which could not be read", "?");
            }
        }
        return new StoreProof(
                List.copyOf(person.words()), erasure.traces().size(), rows[0], erasure.rewritten(), files, said(found));
    }

    private static void note(Map<String, Set<String>> found, String place, String word) {
        found.computeIfAbsent(place, unused -> new TreeSet<>()).add(word);
    }

    private static List<String> said(Map<String, Set<String>> found) {
        List<String> said = new ArrayList<>();
        found.forEach((place, words) -> {
            if (said.size() < MOST_SAID) {
                said.add("(" + String.join(", ", words) + ") stands in " + place);
            }
        });
        if (found.size() > MOST_SAID) {
            said.add("and in " + (found.size() - MOST_SAID) + " more places");
        }
        return said;
    }

    private static List<Path> files(Path workspace) {
        Path folder = workspace.resolve(".rapport");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
