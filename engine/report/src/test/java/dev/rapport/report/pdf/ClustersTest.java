package dev.rapport.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClustersTest {

    @Test
    void keepsWhatIsReadAsOneCharacterTogether() {
        assertThat(Clusters.of("a👩‍👩‍👧b")).containsExactly("a", "👩‍👩‍👧", "b");
        assertThat(Clusters.of("🇩🇪🇫🇷")).containsExactly("🇩🇪", "🇫🇷");
        assertThat(Clusters.of("👍🏽!")).containsExactly("👍🏽", "!");
        assertThat(Clusters.of("e\u0301x")).containsExactly("e\u0301", "x");
        assertThat(Clusters.of("")).isEmpty();
    }

    @Test
    void aCutNameNeverEndsInHalfAnEmoji() {
        Lettering lettering = new Lettering(Fonts.INTER, Weight.REGULAR, 10);
        String name = "👩‍👩‍👧".repeat(20);
        Line cut = lettering.fit(name, 60);
        String shown =
                String.join("", cut.pieces().stream().map(Line.Piece::text).toList());
        assertThat(cut.width()).isLessThanOrEqualTo(60);
        assertThat(shown.replace("👩‍👩‍👧", "")).isEqualTo("…");
    }

    @Test
    void longWordsWrapWithinTheWidth() {
        Lettering lettering = new Lettering(Fonts.INTER, Weight.REGULAR, 10);
        assertThat(lettering.wrap("Donaudampfschifffahrtsgesellschaft und Sohn", 60, 9))
                .hasSizeGreaterThan(3)
                .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(60));
    }
}
