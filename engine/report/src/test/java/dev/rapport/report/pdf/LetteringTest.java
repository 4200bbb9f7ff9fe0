package dev.rapport.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where lines end. */
class LetteringTest {

    private static final String TEXT =
            "87.3 % of the posts; 71 % of the people, asked for: 50 %, and 14 € or 5 % of it";

    @Test
    void noLineEndsBetweenANumberAndItsUnit() {
        Lettering lettering = new Lettering(Fonts.INTER, Weight.REGULAR, 9);
        for (double width = 60; width < 500; width++) {
            List<String> lines = lettering.wrap(TEXT, width, 99).stream()
                    .map(line -> line.pieces().stream().map(Line.Piece::spoken).collect(Collectors.joining()))
                    .toList();
            assertThat(lines).noneMatch(line -> line.startsWith("%") || line.startsWith("€"));
            assertThat(String.join(" ", lines)).isEqualTo(TEXT);
        }
    }
}
