package dev.rapport.written;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Links in a folder that may come from a stranger: one that leads out of it would show, or send to a client, any file of this user. */
public final class PackLinks {

    private static final int MOST_FILES = 20_000;

    private PackLinks() {}

    /**
     * Reports every link that leaves the folder, and a folder with more files than a pack can have. Called before anything of the pack is
     * read.
     *
     * @param shownAs name of the pack in places
     */
    public static void check(Path folder, String shownAs, Problems problems) {
        try {
            Path root = folder.toRealPath();
            Files.walkFileTree(root, new Walk(root, shownAs, problems));
        } catch (IOException e) {
            // What cannot be read is told by whoever reads it.
        }
    }

    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final String shownAs;
        private final Problems problems;
        private int files;

        Walk(Path root, String shownAs, Problems problems) {
            this.root = root;
            this.shownAs = shownAs;
            this.problems = problems;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String place = shownAs + "/" + root.relativize(file).toString().replace('\\', '/');
            if (attributes.isSymbolicLink() && leaves(file)) {
                problems.error(
                        "link-leaves-pack",
                        "The file (" + root.relativize(file) + ") is a link that leads out of the pack.",
                        place,
                        "Maybe copy the file itself into the pack.");
            }
            files++;
            if (files > MOST_FILES) {
                problems.error(
                        "too-many-files",
                        "The folder has more than " + MOST_FILES + " files, which no pack has.",
                        shownAs,
                        "Maybe it is not the folder of a pack.");
                return FileVisitResult.TERMINATE;
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean leaves(Path link) {
            try {
                return !link.toRealPath().startsWith(root);
            } catch (IOException e) {
                // It leads nowhere.
                return true;
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
