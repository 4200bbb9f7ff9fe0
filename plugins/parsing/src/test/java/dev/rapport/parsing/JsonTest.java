package dev.rapport.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What a path leads to, and that a path of another kind is told to its author. */
class JsonTest {

    private final JsonNode record =
            record("{\"user\":{\"name\":\"zoe\",\"likes\":0},\"a.b\":7,\"tags\":[{\"t\":\"x\"}]}");

    @Test
    void aWholeNumberThatPythonWroteAsAFractionIsWhole() throws Exception {
        assertThat(Json.text(new com.fasterxml.jackson.databind.ObjectMapper().readTree("{\"id\":11111.0}"), "id"))
                .isEqualTo("11111");
        assertThat(Json.text(new com.fasterxml.jackson.databind.ObjectMapper().readTree("{\"share\":1.5}"), "share"))
                .isEqualTo("1.5");
    }

    @Test
    void aPathHasSlashesBetweenItsNamesAndPositions() {
        assertThat(Json.text(record, "user/name")).isEqualTo("zoe");
        assertThat(Json.text(record, "tags/0/t")).isEqualTo("x");
        assertThat(Json.text(record, "user/nothing", "nobody/name")).isEmpty();
    }

    @Test
    void dotsWhereSlashesWouldLeadSomewhereAreRefused() {
        assertThatThrownBy(() -> Json.text(record, "user.name")).hasMessageContaining("Maybe (user/name)");
        assertThatThrownBy(() -> Json.first(record, "nobody", "user.likes")).hasMessageContaining("Maybe (user/likes)");
    }

    @Test
    void soTheyAreWhereACounterIsAskedFor() {
        Remarks remarks = new Remarks(new Nowhere());
        assertThatThrownBy(() -> remarks.count(record, "", "user.likes")).hasMessageContaining("Maybe (user/likes)");
    }

    @Test
    void aNameThatHoldsDotsAndDotsThatLeadNowhereAreNot() {
        assertThat(Json.text(record, "a.b")).isEqualTo("7");
        assertThat(Json.text(record, "user.nothing")).isEmpty();
        assertThat(Json.text(record, "user.name", "user/name")).isEqualTo("zoe");
    }

    private static JsonNode record(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
