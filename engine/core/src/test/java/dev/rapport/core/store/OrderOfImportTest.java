package dev.rapport.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Creator;
import dev.rapport.core.intake.LineReader;
import dev.rapport.core.intake.Trial;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The result does not depend on which file came first. */
class OrderOfImportTest {

    private static final int MODELS = 20;
    private static final int SHUFFLES = 10;

    @TempDir
    Path folder;

    @Test
    void everyOrderGivesTheSameCreators() {
        for (int seed = 0; seed < MODELS; seed++) {
            Random random = new Random(seed);
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                texts.add(file(random));
            }
            String expected = "";
            for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
                List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4));
                Collections.shuffle(order, new Random(seed * 1000L + shuffle));
                String creators = imported(texts, order);
                if (shuffle == 0) {
                    expected = creators;
                    assertThat(creators).as("seed %s", seed).isNotEmpty();
                }
                assertThat(creators).as("seed %s, order %s", seed, order).isEqualTo(expected);
            }
        }
    }

    private String imported(List<String> texts, List<Integer> order) {
        try (Trial trial = new Trial(folder, new LineReader("alpha"))) {
            for (int i : order) {
                // Several files of the same time, so that ties are met too.
                Instant time = Instant.parse("2026-01-10T00:00:00Z").plusSeconds(i / 2);
                trial.read(trial.write("f" + i + ".txt", texts.get(i).getBytes(StandardCharsets.UTF_8), time));
            }
            // Every store has its own salt for names of commenters.
            return trial.creators().stream()
                    .map(Creator::toString)
                    .collect(Collectors.joining("\n"))
                    .replaceAll("author=-?\\d+", "author");
        }
    }

    private static String file(Random random) {
        StringBuilder text = new StringBuilder("LINES alpha\n");
        if (random.nextInt(4) == 0) {
            text.append("exported\t").append(1767900000 + random.nextInt(3)).append('\n');
        }
        for (int i = 0; i < 12; i++) {
            String handle = random.nextInt(6) == 0 ? "" : "h" + random.nextInt(4);
            switch (random.nextInt(5)) {
                case 0 ->
                    text.append("profile\t")
                            .append(handle.isEmpty() ? "h1" : handle)
                            .append('\t')
                            .append(random.nextBoolean() ? "" : handle + "-id")
                            .append('\t')
                            .append(random.nextBoolean() ? "" : random.nextInt(9))
                            .append('\t')
                            .append(random.nextBoolean() ? "" : "bio" + random.nextInt(3))
                            .append('\n');
                case 1, 2 ->
                    text.append("post\t")
                            .append(handle)
                            .append("\tp")
                            .append(random.nextInt(5))
                            .append('\t')
                            .append(List.of("", "1767000000", "2026-01-01T10:00:00")
                                    .get(random.nextInt(3)))
                            .append('\t')
                            .append(random.nextBoolean() ? "" : random.nextInt(9))
                            .append("\t\t")
                            .append(random.nextBoolean() ? "" : "caption" + random.nextInt(3))
                            .append('\t')
                            .append(random.nextBoolean() ? "" : "https://x.example/" + random.nextInt(4))
                            .append(List.of("", "\treply", "\trepost", "\tother")
                                    .get(random.nextInt(4)))
                            .append('\n');
                case 3 ->
                    text.append("comment\tp")
                            .append(random.nextInt(5))
                            .append("\tc")
                            .append(random.nextInt(6))
                            .append("\th")
                            .append(random.nextInt(4))
                            .append("\ttext ")
                            .append(random.nextInt(3))
                            .append('\n');
                default ->
                    text.append("followers\th")
                            .append(random.nextInt(4))
                            .append('\t')
                            .append(1767000000 + 86_400 * random.nextInt(3))
                            .append('\t')
                            .append(random.nextInt(100))
                            .append('\n');
            }
        }
        return text.toString();
    }
}
