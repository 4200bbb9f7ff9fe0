package dev.rapport.judged.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.PaidPartnership;
import dev.rapport.api.model.PostKind;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What stands in stores of agencies keeps its meaning: these numbers are never changed, and a new value gets a new one. */
class CodesTest {

    @Test
    void kindsOfPosts() {
        assertThat(written(PostKind.values(), Codes.KINDS))
                .isEqualTo(Map.of(
                        "PHOTO",
                        0,
                        "CAROUSEL",
                        1,
                        "VIDEO",
                        2,
                        "SHORT",
                        3,
                        "STORY",
                        4,
                        "TEXT",
                        5,
                        "LIVE",
                        6,
                        "UNKNOWN",
                        7));
    }

    @Test
    void paidPartnerships() {
        assertThat(written(PaidPartnership.values(), Codes.PARTNERSHIPS))
                .isEqualTo(Map.of("DECLARED", 0, "COMMERCIAL", 1, "DISCLOSED", 2, "NONE", 3, "UNKNOWN", 4));
    }

    @Test
    void deliverables() {
        assertThat(written(Deliverable.values(), Codes.DELIVERABLES))
                .isEqualTo(Map.of(
                        "POST",
                        0,
                        "CAROUSEL",
                        1,
                        "REEL",
                        2,
                        "STORY",
                        3,
                        "VIDEO",
                        4,
                        "SHORT",
                        5,
                        "STREAM",
                        6,
                        "TEXT",
                        7,
                        "UGC",
                        8,
                        "BUNDLE",
                        9));
    }

    @Test
    void flags() {
        assertThat(written(Flag.values(), Codes.FLAGS)).isEqualTo(Map.of("YES", 0, "NO", 1, "UNKNOWN", 2));
    }

    @Test
    void everyCodeIsReadAsTheValueThatWroteIt() throws IOException {
        for (PostKind kind : PostKind.values()) {
            assertThat(Codes.KINDS.value(Codes.KINDS.of(kind))).isEqualTo(kind);
        }
        for (Deliverable deliverable : Deliverable.values()) {
            assertThat(Codes.DELIVERABLES.value(Codes.DELIVERABLES.of(deliverable)))
                    .isEqualTo(deliverable);
        }
    }

    @Test
    void aCodeOfANewerVersionIsToldByItsNumber() {
        assertThatThrownBy(() -> Codes.KINDS.value(77))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("(77)")
                .hasMessageContaining("Maybe a newer Rapport wrote it.");
    }

    private static <E extends Enum<E>> Map<String, Integer> written(E[] values, Codes<E> codes) {
        Function<E, Integer> code = codes::of;
        return Arrays.stream(values).collect(Collectors.toMap(Enum::name, code));
    }
}
