package dev.rapport.core.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.scoring.judging.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows come back as they went in, wherever they waited. */
class RowShelfTest {

    private static final int MOST_HELD = 1000;

    private final Random random = new Random(7);

    @TempDir
    Path folder;

    @Test
    void fewRowsTouchNoFile() {
        Path untouched = folder.resolve("cache");
        Shelf shelf = new RowShelf(untouched, MOST_HELD);
        List<byte[]> rows = fill(shelf, 9, 100);
        assertThat(rows(shelf)).containsExactlyElementsOf(rows);
        assertThat(untouched).doesNotExist();
    }

    @Test
    void manyRowsLieInAFileThatLeavesNothingBehind() throws IOException {
        Shelf shelf = new RowShelf(folder, MOST_HELD);
        List<byte[]> rows = fill(shelf, 500, 300);
        assertThat(rows(shelf)).containsExactlyElementsOf(rows);
        shelf.release(3);
        assertThat(shelf.get(499)).isEqualTo(rows.get(499));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aRowThatIsReleasedIsHeldNoLonger() {
        Shelf shelf = new RowShelf(folder, MOST_HELD);
        fill(shelf, 3, 100);
        shelf.release(1);
        assertThat(shelf.get(1)).isEmpty();
    }

    @Test
    void whereNoFileCanBeMadeRowsStayInMemory() throws IOException {
        Path taken = Files.writeString(folder.resolve("cache"), "a file, where a folder is looked for");
        Shelf shelf = new RowShelf(taken, MOST_HELD);
        List<byte[]> rows = fill(shelf, 500, 300);
        assertThat(rows(shelf)).containsExactlyElementsOf(rows);
    }

    private List<byte[]> fill(Shelf shelf, int count, int longest) {
        List<byte[]> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] row = new byte[random.nextInt(longest)];
            random.nextBytes(row);
            rows.add(row);
            shelf.add(row);
        }
        return rows;
    }

    private static List<byte[]> rows(Shelf shelf) {
        List<byte[]> rows = new ArrayList<>();
        for (int i = 0; i < shelf.size(); i++) {
            rows.add(shelf.get(i));
        }
        return rows;
    }
}
