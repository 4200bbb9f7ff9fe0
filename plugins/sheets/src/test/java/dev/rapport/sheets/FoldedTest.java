package dev.rapport.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Two spellings of one name are the same. */
class FoldedTest {

    @Test
    void humpsUnderscoresAndPunctuationPartWordsAndCaseAndAccentsDoNot() {
        assertThat(Folded.words("Follower-Count")).containsExactly("follower", "count");
        assertThat(Folded.words("avg_likesPerPost (30d)")).containsExactly("avg", "likes", "per", "post", "30d");
        assertThat(Folded.words("TikTok handle")).containsExactly("tiktok", "handle");
        assertThat(Folded.words("Abonn\u00e9s")).containsExactly("abonnes");
        assertThat(Folded.of("STRASSE")).isEqualTo(Folded.of("Stra\u00dfe"));
        assertThat(Folded.words("  ")).isEmpty();
    }

    /** Text without accents goes a shorter way, and must come out at the same place. */
    @Test
    void plainTextIsFoldedAsAnyOtherIs() {
        Random random = new Random(7);
        String letters = "aabBcC09_-. /@#TikTokYouTubeLinkedIn\t%";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(20);
            for (int j = 0; j < length; j++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            List<String> expected = new ArrayList<>(Folded.words(text + " \u00e9"));
            expected.remove(expected.size() - 1);
            assertThat(Folded.words(text.toString())).as("(%s)", text).isEqualTo(expected);
        }
    }
}
