package dev.rapport.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeptTest {

    private static final double HEAD = 20;
    private static final double LINE = 18;

    private static List<Placed> lines(int count, String link) {
        return lines(count, LINE, link);
    }

    private static List<Placed> lines(int count, double height, String link) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Placed(Drawn.air(500, height), "t1", Drawn.air(500, HEAD), "", link))
                .toList();
    }

    @Test
    void aShortTableIsOneRowWithItsHead() {
        List<Placed> rows = Kept.together(lines(5, ""));
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).drawing().height()).isEqualTo(HEAD + 5 * LINE);
        assertThat(rows.get(0).head().height()).isZero();
    }

    @Test
    void noPageEndLeavesFewerThanThreeLines() {
        for (int count = 7; count < 40; count++) {
            List<Placed> rows = Kept.together(lines(count, ""));
            assertThat(rows.get(0).drawing().height()).isEqualTo(HEAD + 3 * LINE);
            assertThat(rows.get(rows.size() - 1).drawing().height()).isEqualTo(3 * LINE);
            assertThat(rows.stream().mapToDouble(Placed::height).sum()).isEqualTo(HEAD + count * LINE);
            assertThat(rows.subList(1, rows.size()))
                    .as("a head stands again on the next page")
                    .allMatch(row -> row.head().height() == HEAD);
        }
    }

    @Test
    void linesThatAreTooHighTogetherMayBeParted() {
        for (int count = 1; count < 9; count++) {
            List<Placed> lines = lines(count, 270, "");
            assertThat(Kept.together(lines)).isEqualTo(lines);
        }
    }

    @Test
    void linesThatLeadSomewhereStayAlone() {
        assertThat(Kept.together(lines(9, "1  Zoë"))).hasSize(9);
    }
}
