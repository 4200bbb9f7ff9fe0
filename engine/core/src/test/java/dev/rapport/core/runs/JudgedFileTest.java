package dev.rapport.core.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.judged.packed.Seal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of judgements, and that nobody relies on it. */
class JudgedFileTest {

    private static final String KEY = "a".repeat(64);
    private static final List<byte[]> ROWS = List.of(new byte[] {1, 2, 3}, new byte[0], new byte[] {9});

    private static final Optional<Seal> OWN = Optional.of(new Seal(new byte[] {1, 2, 3}));

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenUnderAKeyIsReadUnderItAndUnderNoOther() {
        JudgedFile file = new JudgedFile(folder, OWN);
        assertThat(file.read(KEY)).isEmpty();
        file.write(KEY, ROWS);
        assertThat(file.read(KEY).orElseThrow()).containsExactlyElementsOf(ROWS);
        assertThat(file.read("a".repeat(24) + "b".repeat(40))).isEmpty();
    }

    @Test
    void aFileThatWasCutOrChangedIsAsGoodAsNone() throws IOException {
        JudgedFile file = new JudgedFile(folder, OWN);
        file.write(KEY, ROWS);
        Path kept = kept().get(0);
        byte[] whole = Files.readAllBytes(kept);
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 0x40;
            Files.write(kept, changed);
            assertThat(file.read(KEY)).as("byte %s", i).isEmpty();
            Files.write(kept, java.util.Arrays.copyOf(whole, i));
            assertThat(file.read(KEY)).as("cut at %s", i).isEmpty();
        }
    }

    @Test
    void manyMoreThanMemoryShouldHoldAreReadFromTheirFileAndStayReadableWhenItGoes() throws IOException {
        JudgedFile file = new JudgedFile(folder, OWN);
        List<byte[]> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            byte[] row = new byte[500_000 + i];
            new Random(i).nextBytes(row);
            rows.add(row);
        }
        file.write(KEY, rows);
        List<byte[]> read = file.read(KEY).orElseThrow();
        assertThat(read).hasSize(40).containsExactlyElementsOf(rows);
        file.clear();
        assertThat(kept()).isEmpty();
        assertThat(read.get(39)).isEqualTo(rows.get(39));
    }

    @Test
    void judgementsThatAnotherUserKeptAreAsGoodAsNone() throws IOException {
        new JudgedFile(folder, Optional.of(new Seal(new byte[] {7}))).write(KEY, ROWS);
        assertThat(kept()).hasSize(1);
        assertThat(new JudgedFile(folder, OWN).read(KEY)).isEmpty();
        assertThat(new JudgedFile(folder, Optional.empty()).read(KEY)).isEmpty();
    }

    @Test
    void whoHasNoSealKeepsNothing() throws IOException {
        new JudgedFile(folder, Optional.empty()).write(KEY, ROWS);
        assertThat(kept()).isEmpty();
    }

    @Test
    void onlyTheNewestAreKeptAndAllGoWhenSomebodyIsForgotten() throws IOException {
        JudgedFile file = new JudgedFile(folder, OWN);
        for (int i = 0; i < 6; i++) {
            file.write(String.valueOf(i).repeat(64), ROWS);
        }
        assertThat(kept()).hasSize(3);
        file.clear();
        assertThat(kept()).isEmpty();
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
