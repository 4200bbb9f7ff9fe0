package dev.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Problem;
import dev.rapport.core.store.StoredFile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A day that was written into the campaign after the import does not do nothing in silence. */
class AsOfCheckTest {

    private static final Instant MARCH = Instant.parse("2026-03-02T00:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-02T00:00:00Z");

    @Test
    void aDayOfNoFileIsToldWithTheWayOut() {
        assertThat(AsOfCheck.of(Optional.of(APRIL), List.of(file(MARCH, false))))
                .map(Problem::hint)
                .hasValue("Maybe rapport import again: a file keeps the day of its import.");
        assertThat(AsOfCheck.of(Optional.of(MARCH), List.of(file(APRIL, false))))
                .map(Problem::code)
                .hasValue("as-of-unused");
    }

    @Test
    void aDayThatOneFileHasOrThatNoneNeedsIsFine() {
        assertThat(AsOfCheck.of(Optional.of(MARCH), List.of(file(MARCH, false), file(APRIL, false))))
                .isEmpty();
        assertThat(AsOfCheck.of(Optional.of(MARCH), List.of(file(APRIL, true)))).isEmpty();
        assertThat(AsOfCheck.of(Optional.of(MARCH), List.of())).isEmpty();
        assertThat(AsOfCheck.of(Optional.empty(), List.of(file(APRIL, false)))).isEmpty();
    }

    private static StoredFile file(Instant asOf, boolean isStated) {
        return new StoredFile(1, "aa", "exports/a.json", "r", "", asOf, "{\"timeIsStated\":" + isStated + "}", false);
    }
}
