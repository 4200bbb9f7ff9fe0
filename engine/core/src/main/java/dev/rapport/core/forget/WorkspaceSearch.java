package dev.rapport.core.forget;

import dev.rapport.written.container.Packing;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Finds the workspace's own files that still name a person: raw exports, sheets, reports. Archives are looked into. */
public final class WorkspaceSearch {

    /** An archive that unpacks to more is looked at so far and said to be closed. */
    private static final long MOST_UNPACKED = 4L << 30;

    private static final int DEEPEST = 3;

    private final Path workspace;
    private final ByteSearch bytes;
    private final TextSearch text;

    public WorkspaceSearch(Path workspace, Person person) {
        this.workspace = workspace;
        this.bytes = new ByteSearch(person.words(), true);
        this.text = new TextSearch(person.words());
    }

    /**
     * All that still names them, by path.
     *
     * @param imported paths of files that the store knew to hold something of them; they may lie outside the workspace
     */
    public List<Remains> find(Collection<String> imported) {
        List<Remains> found = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (Path file : files()) {
            String path = workspace.relativize(file).toString().replace('\\', '/');
            Remains.Kind kind = kind(path);
            try {
                Set<String> words = new TreeSet<>(text.in(path));
                boolean open = isReadable(path) && search(file, words);
                if (!words.isEmpty()) {
                    found.add(new Remains(path, kind, lines(file, kind), List.copyOf(words)));
                    seen.add(path);
                } else if (!open && kind == Remains.Kind.REPORT) {
                    found.add(new Remains(path, Remains.Kind.CLOSED, List.of(), List.of()));
                }
            } catch (IOException e) {
                found.add(new Remains(path, Remains.Kind.CLOSED, List.of(), List.of()));
            }
        }
        imported.stream()
                .filter(path -> !seen.contains(path) && isThere(path))
                .forEach(path -> found.add(new Remains(path, Remains.Kind.EXPORT, List.of(), List.of("imported"))));
        found.sort(Comparator.comparing(Remains::kind).thenComparing(Remains::path));
        return found;
    }

    /** Also outside of the workspace, where a file may have been imported from. */
    private boolean isThere(String path) {
        try {
            return Files.exists(workspace.resolve(path)) || Files.exists(Path.of(path));
        } catch (InvalidPathException noPathOfThisMachine) {
            return false;
        }
    }

    private static Remains.Kind kind(String path) {
        if (path.startsWith("exports/") || path.startsWith("results/")) {
            return Remains.Kind.EXPORT;
        }
        if (path.startsWith("out/")) {
            return Remains.Kind.REPORT;
        }
        return path.matches("[^/]+\\.csv") ? Remains.Kind.SHEET : Remains.Kind.OTHER;
    }

    /** Text in a PDF is compressed and drawn glyph by glyph. */
    private static boolean isReadable(String path) {
        return !path.toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    private List<Long> lines(Path file, Remains.Kind kind) throws IOException {
        if (kind != Remains.Kind.SHEET) {
            return List.of();
        }
        List<Long> lines = new ArrayList<>();
        long number = 0;
        for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            number++;
            if (!text.in(line).isEmpty()) {
                lines.add(number);
            }
        }
        return lines;
    }

    /** @return whether all of it could be looked at */
    private boolean search(Path file, Set<String> words) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return search(new BufferedInputStream(in, 1 << 16), words, new long[] {MOST_UNPACKED}, 0);
        }
    }

    private boolean search(InputStream in, Set<String> words, long[] left, int depth) throws IOException {
        in.mark(Packing.SHORTEST);
        byte[] head = in.readNBytes(Packing.SHORTEST);
        in.reset();
        boolean zip = head.length >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        Optional<Packing> packing = Packing.of(head);
        if (packing.isPresent() && depth < DEEPEST) {
            return search(limited(packing.get().unpacked(in), left), words, left, depth + 1);
        }
        if (!zip || depth >= DEEPEST) {
            words.addAll(bytes.in(in));
            return left[0] > 0 && !zip && packing.isEmpty();
        }
        boolean all = true;
        ZipInputStream entries = new ZipInputStream(in);
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            words.addAll(text.in(entry.getName()));
            all &= search(limited(entries, left), words, left, depth + 1);
        }
        return all;
    }

    /** At most as much as may be unpacked of one file; closing it closes nothing. */
    private static InputStream limited(InputStream in, long[] left) {
        return new BufferedInputStream(
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        return left[0]-- > 0 ? in.read() : -1;
                    }

                    @Override
                    public int read(byte[] into, int from, int length) throws IOException {
                        int read = left[0] > 0 ? in.read(into, from, length) : -1;
                        left[0] -= Math.max(0, read);
                        return read;
                    }
                },
                1 << 16);
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        if (!Files.isDirectory(workspace)) {
            return files;
        }
        try {
            Files.walkFileTree(workspace, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean own = folder.equals(workspace.resolve(".rapport")) || folder.endsWith(".git");
                    return own ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(Comparator.naturalOrder());
        return files;
    }
}
