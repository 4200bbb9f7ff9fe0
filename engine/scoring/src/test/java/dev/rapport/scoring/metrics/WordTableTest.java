package dev.rapport.scoring.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Words are found by their letters as a map would find them by themselves. */
class WordTableTest {

    private static final int NOTHING = -1;

    @Test
    void itKnowsWhatAMapKnowsAndNothingElse() {
        Random random = new Random(3);
        for (int size = 0; size < 300; size += 7) {
            Map<String, Integer> map = new HashMap<>();
            WordTable<Integer> table = new WordTable<>();
            for (int i = 0; i < size; i++) {
                String word = word(random);
                int value = i;
                assertThat(table.computeIfAbsent(word, () -> value))
                        .isEqualTo(map.computeIfAbsent(word, unused -> value));
            }
            for (int i = 0; i < 300; i++) {
                String word = word(random);
                assertThat(Folded.of(word).words().in(table, 0, NOTHING))
                        .as(word)
                        .isEqualTo(map.getOrDefault(word, NOTHING));
            }
        }
    }

    @Test
    void wordsOfOneHashAreToldApart() {
        assertThat("an".hashCode()).isEqualTo("c0".hashCode());
        WordTable<Integer> table = new WordTable<>();
        table.computeIfAbsent("an", () -> 1);
        assertThat(Folded.of("c0").words().in(table, 0, NOTHING)).isEqualTo(NOTHING);
        table.computeIfAbsent("c0", () -> 2);
        assertThat(Folded.of("C0").words().in(table, 0, NOTHING)).isEqualTo(2);
        assertThat(Folded.of("my an").words().in(table, 1, NOTHING)).isEqualTo(1);
    }

    @Test
    void aFirstLetterIsAWordOfOneLetter() {
        WordTable<Integer> table = new WordTable<>();
        table.computeIfAbsent("b", () -> 1);
        FoldedWords words = Folded.of("Bread and butter").words();
        assertThat(words.firstIn(table, 0, NOTHING)).isEqualTo(1);
        assertThat(words.firstIn(table, 1, NOTHING)).isEqualTo(NOTHING);
        assertThat(words.firstIn(table, 2, NOTHING)).isEqualTo(1);
        assertThat(words.in(table, 2, NOTHING)).isEqualTo(NOTHING);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = 1 + random.nextInt(3); length > 0; length--) {
            word.append((char) ('a' + random.nextInt(6)));
        }
        return word.toString();
    }
}
