package dev.rapport.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CaptionsTest {

    private static final Pattern HASHTAG = Pattern.compile("(?<![\\p{L}\\p{N}_&/])[#\uFF03]"
            + "([\\p{L}\\p{M}\\p{N}_\u200c\u200d\u00b7]*[\\p{L}\\p{M}_][\\p{L}\\p{M}\\p{N}_\u200c\u200d\u00b7]*)");
    private static final Pattern MENTION =
            Pattern.compile("(?<![\\p{L}\\p{N}_@./])[@\uFF20]([A-Za-z0-9_](?:[A-Za-z0-9_.]{0,28}[A-Za-z0-9_])?)");

    private static final String[] PIECES = {
        "#",
        "\uFF03",
        "@",
        "\uFF20",
        "a",
        "Zo",
        "7",
        "_",
        ".",
        "/",
        "&",
        " ",
        "\n",
        "\u00e9",
        "\u0947",
        "\u200d",
        "\u00b7",
        "\u2167",
        "\u5ddd",
        "\uD83D\uDC08",
        "\uD835\uDD3A",
        "\uD83D",
        "#39;",
        "word_of_more_than_thirty_letters_in_all"
    };

    /** What the two patterns say, which are easier to read and three times as slow. */
    @Test
    void tagsAndMentionsOfAnyTextAreThoseOfThePatterns() {
        Random random = new Random(3);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(14); k >= 0; k--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String caption = text.toString();
            assertThat(Captions.hashtags(caption)).as(caption).isEqualTo(all(HASHTAG, caption));
            assertThat(Captions.mentions(caption)).as(caption).isEqualTo(all(MENTION, caption));
        }
    }

    private static List<String> all(Pattern pattern, String caption) {
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = pattern.matcher(caption);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return List.copyOf(found);
    }
}
