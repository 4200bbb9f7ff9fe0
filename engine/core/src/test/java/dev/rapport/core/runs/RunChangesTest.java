package dev.rapport.core.runs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How a change of a fact is written. */
class RunChangesTest {

    @Test
    void asManyFiguresAreShownAsPeopleRead() {
        assertThat(RunChanges.fromTo("0.5096849336", "0.7782652148")).isEqualTo("0.5097 -> 0.7783");
        assertThat(RunChanges.fromTo("2.396307993138663", "-1")).isEqualTo("2.396 -> -1");
        assertThat(RunChanges.fromTo("0.012689", "")).isEqualTo("0.01269 -> unknown");
        assertThat(RunChanges.fromTo("48200.56", "48199.50")).isEqualTo("48200.6 -> 48199.5");
        assertThat(RunChanges.fromTo("micro", "mid")).isEqualTo("micro -> mid");
    }

    @Test
    void whatDiffersBehindTheseFiguresIsShownInFull() {
        assertThat(RunChanges.fromTo("0.50001", "0.50002")).isEqualTo("0.50001 -> 0.50002");
    }
}
